/// What a volunteer or nurse can open a conversation with.
public struct Starter: Hashable, Sendable, Identifiable {
  public let id: EntryID<Starter>
  public let themes: [Theme.ID]
  public let ages: AgeSpan
  /// An open question.
  public let question: String
  /// What to listen for.
  public let listen: String
  /// Something to do together.
  public let together: String
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language
}
