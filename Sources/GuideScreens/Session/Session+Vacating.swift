import GuideModel

extension Session {
  /// Seconds without a key after which ``nobodyCame()`` is due; nil while there is nobody to wait
  /// for.
  public var patience: Int? {
    guard let kiosk = visit.kiosk, !isVacant else { return nil }
    return secondsLeft == nil ? kiosk.idle : 1
  }

  /// Asks whether anyone is there, counts down, and then leaves the guide to the next visitor.
  ///
  /// - Returns: what must happen outside.
  public mutating func nobodyCame() -> [Effect] {
    guard patience != nil else { return [] }
    let left = secondsLeft.map { $0 - 1 } ?? Kiosk.countdown
    guard left > 0, place != .welcome else { return vacate() }
    secondsLeft = left
    laid = nil
    return []
  }

  /// Turns to another day, for a guide that stays open for weeks; during a visit the day stays, as
  /// ages hang on it.
  public mutating func turn(to today: CalendarDay) {
    guard visit.child == nil, visit.today != today else { return }
    vacant.today = today
    visit.today = today
    laid = nil
  }

  /// Takes a key as the sign that someone is there; all but a call for help is spent on that.
  ///
  /// - Returns: whether the key is spent.
  mutating func someoneCame(with key: Command?) -> Bool {
    isVacant = false
    guard secondsLeft != nil else { return false }
    secondsLeft = nil
    laid = nil
    return key != .helpNow
  }

  /// Leaves a public machine as its owner opened it, with nothing of this visitor; elsewhere the
  /// start page is all there is to go back to.
  ///
  /// - Returns: what must happen outside.
  mutating func vacate() -> [Effect] {
    guard visit.kiosk != nil else { return [] }
    visit = vacant
    path = [Stop(.welcome)]
    laid = nil
    secondsLeft = nil
    hasJustStartedOver = false
    isVacant = true
    return [.wipe]
  }
}
