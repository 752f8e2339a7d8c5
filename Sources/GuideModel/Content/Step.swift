/// Something to arrange, and when.
public struct Step: Hashable, Sendable, Identifiable {
  public let id: EntryID<Step>
  public let title: String
  public let text: String
  /// When it can be arranged; what its `until` means is ``end``.
  public let window: AgeSpan
  public let end: End
  /// nil when it is advice.
  public let legal: Legal?
  /// Where or how.
  public let place: String
  public let bring: [String]
  /// Only for these; empty means for everyone.
  public let situations: [Situation]
  public let themes: [Theme.ID]
  /// Whether it says of a family what others need not see; then it is in no calendar.
  public let isPrivate: Bool
  public let sources: [Source.ID]
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language

  public enum Legal: String, CaseIterable, Sendable {
    /// The law obliges to it.
    case duty
    /// No duty, but a right that is to be asked for in time.
    case deadline
  }

  /// What the end of the window means.
  public enum End: String, CaseIterable, Sendable {
    /// By law or by a rule it is to be done by then.
    case limit
    /// It is best done by then; afterwards it is still worth doing.
    case preferred
    /// Afterwards it cannot be done, or has no use.
    case closes
    /// No day: what is advised, or hangs on another day than that of birth.
    case fades
  }

  /// Where a step stands for a child of an age.
  public enum Moment: CaseIterable, Sendable {
    case now, late, soon, later
  }

  /// Days ahead that count as soon: about three months.
  public static let soon = 92

  /// Where the step stands at an age; nil when it is past, and there is nothing to make up for.
  public func moment(at age: Age) -> Moment? {
    if window.contains(age) { return .now }
    if window.until <= age { return end.canBeLate ? .late : nil }
    return window.from.days - age.days <= Self.soon ? .soon : .later
  }
}

extension Step.End {
  /// Whether a step that was not done by then is still asked about.
  fileprivate var canBeLate: Bool {
    switch self {
    case .limit, .preferred: true
    case .closes, .fades: false
    }
  }
}
