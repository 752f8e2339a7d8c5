/// Something to arrange, and when.
public struct Step: Hashable, Sendable, Identifiable {
  public let id: EntryID<Step>
  public let title: String
  public let text: String
  /// When it can be arranged; at `until` it is past.
  public let window: AgeSpan
  /// nil when it is advice.
  public let legal: Legal?
  /// Where or how.
  public let place: String
  public let bring: [String]
  /// Only for these; empty means for everyone.
  public let situations: [Situation]
  public let themes: [Theme.ID]
  public let sources: [Source.ID]
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language

  public enum Legal: String, CaseIterable, Sendable {
    /// The law obliges to it.
    case duty
    /// No duty, but a right that ends after the window.
    case deadline
  }

  /// Where a step stands for a child of an age.
  public enum Moment: CaseIterable, Sendable {
    case now, late, soon, later
  }

  /// Days ahead that count as soon: about three months.
  public static let soon = 92

  /// Where the step stands at an age.
  public func moment(at age: Age) -> Moment {
    if window.contains(age) { return .now }
    if window.until <= age { return .late }
    return window.from.days - age.days <= Self.soon ? .soon : .later
  }
}
