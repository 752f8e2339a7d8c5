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

  /// Turns to the day on which someone answers a page, which stays as it was read: the welcome, which
  /// is another one every day, turns later.
  public mutating func turnBeforeKey(to today: CalendarDay) {
    if place != .welcome { turn(to: today) }
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

  /// Where a visit begins.
  var beginning: Place { visit.kiosk == nil ? .start : .welcome }

  /// Goes back to the start page, with all that was told, and says which key wipes it.
  mutating func goHome() {
    path = [Stop(.start)]
    hasJustGoneHome = true
    report(words[.homeAgain])
  }

  /// What wipes all when it is typed twice where one types.
  static let farewellBegun = "0"

  var isFarewellTyped: Bool {
    [visit.typed, visit.sought].contains(Self.farewellBegun + Self.farewellBegun)
  }

  /// Goes one page back; before the first page of a visit, and with it all that was told, is left, the
  /// visitor is asked.
  ///
  /// - Returns: what must happen outside.
  mutating func leave() -> [Effect] {
    if path.count > 1 || place == beginning {
      back()
    } else if visit.child == nil, visit.kept.isEmpty {
      return vacate()
    } else {
      goHome()
    }
    return []
  }

  /// Leaves the guide to the next visitor as its owner opened it; on a family's own machine with its
  /// progress.
  ///
  /// - Returns: what must happen outside.
  mutating func vacate() -> [Effect] {
    let own = visit.outlets.keepsProgress ? progress : nil
    visit = vacant
    if let own { resume(own) }
    path = [Stop(beginning)]
    laid = nil
    secondsLeft = nil
    hasJustGoneHome = false
    isVacant = true
    return visit.kiosk == nil ? [] : [.wipe]
  }
}
