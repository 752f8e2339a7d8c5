/// A subject that parents ask about, such as sleeping.
public struct Theme: Hashable, Sendable, Identifiable {
  /// Also the name of the theme's file of answers.
  public let id: EntryID<Theme>
  /// As it stands in the list.
  public let name: String
  /// What is in it, in one sentence.
  public let description: String
  /// Lower is asked more often.
  public let order: Int
  /// Whether every answer must say when to ask for help.
  public let asksForSigns: Bool
  /// The answers that are asked for most, over all ages, the first one first.
  public let asked: [Answer.ID]
}
