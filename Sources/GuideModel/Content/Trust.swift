/// How far an entry can be relied on, on a given day.
public enum Trust: Hashable, Sendable {
  /// The facts were traced to the named sources on that day.
  case fromSource(checked: CalendarDay)
  /// The day for the next review is past.
  case expired(since: CalendarDay)
}

extension Answer {
  /// How far the answer can be relied on.
  public func trust(on today: CalendarDay) -> Trust {
    today < reviewBefore ? .fromSource(checked: checked) : .expired(since: reviewBefore)
  }
}

extension Offer {
  /// How far the offer can be relied on.
  public func trust(on today: CalendarDay) -> Trust {
    guard let validUntil, validUntil <= today else { return .fromSource(checked: checked) }
    return .expired(since: validUntil)
  }
}

extension Entry {
  /// How far the entry can be relied on; nil for kinds that are not reviewed one by one.
  public func trust(on today: CalendarDay) -> Trust? {
    switch self {
    case .answer(let answer): answer.trust(on: today)
    case .offer(let offer): offer.trust(on: today)
    case .contact(let line): .fromSource(checked: line.checked)
    case .milestone, .step, .starter: nil
    }
  }
}

extension Trust {
  /// What the field's words call it.
  public var name: String {
    switch self {
    case .fromSource: "uit bron"
    case .expired: "verlopen"
    }
  }
}
