/// How far an entry can be relied on, on a given day.
public enum Trust: Hashable, Sendable {
  /// The facts were traced to the named sources on that day.
  case fromSource(checked: CalendarDay)
  /// A named organisation read exactly this text.
  case approved(by: String, on: CalendarDay)
  /// The day for the next review is past.
  case expired(since: CalendarDay)
}

extension Trust {
  /// What the field's words call it.
  public var name: String {
    switch self {
    case .fromSource: "uit bron"
    case .approved(let by, _): "goedgekeurd door \(by)"
    case .expired: "verlopen"
    }
  }
}

extension Entry {
  /// The day on which the entry was held against its sources; nil for kinds that carry none.
  var checked: CalendarDay? {
    switch self {
    case .answer(let answer): answer.checked
    case .offer(let offer): offer.checked
    case .contact(let line): line.checked
    case .milestone, .step, .starter: nil
    }
  }

  /// The day from which the entry is no longer sure; nil for kinds that carry none.
  public var endsOn: CalendarDay? {
    switch self {
    case .answer(let answer): answer.reviewBefore
    case .offer(let offer): offer.validUntil
    case .contact, .milestone, .step, .starter: nil
    }
  }
}
