/// Someone to call.
public struct HelpLine: Hashable, Sendable, Identifiable {
  public let id: EntryID<HelpLine>
  public let name: String
  public let number: String
  public let hours: String
  /// What one calls it for, in one sentence.
  public let purpose: String
  /// Signs for which one calls it at once.
  public let signs: [String]
  public let urgency: Urgency
  public let checked: CalendarDay
  public let sources: [Source.ID]
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language
}
