/// Something that most children do by an age; never a test.
public struct Milestone: Hashable, Sendable, Identifiable {
  public let id: EntryID<Milestone>
  public let domain: Domain
  /// The age of the list in which it stands.
  public let age: Age
  public let text: String
  /// Something to try together.
  public let attempt: String
  /// When children first do it, from the earliest to the latest that is usual; WHO, motor ones only.
  public let window: AgeSpan?
  public let sources: [Source.ID]
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language

  public enum Domain: String, CaseIterable, Sendable {
    case moving = "bewegen"
    case language = "taal"
    case together = "samen"
    case thinking = "denken"
  }
}
