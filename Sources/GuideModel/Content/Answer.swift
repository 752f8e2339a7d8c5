/// One question of parents with its vetted answer.
public struct Answer: Hashable, Sendable, Identifiable {
  public let id: EntryID<Answer>
  public let theme: Theme.ID
  /// The ages for which the whole text is right.
  public let ages: AgeSpan
  public let question: String
  /// The core advice, at most 60 words.
  public let short: String
  /// What is usual, and that others meet it too.
  public let normal: String
  /// Paragraphs.
  public let explain: [String]
  /// Things to try, one a bullet.
  public let attempts: [String]
  /// Things better left, one a bullet.
  public let avoid: [String]
  public let variants: [Variant]
  /// From the most to the least urgent.
  public let seekHelp: [SeekHelp]
  public let sources: [Source.ID]
  public let related: [Answer.ID]
  public let offers: [Offer.ID]
  public let steps: [Step.ID]
  /// Everyday words for finding.
  public let keywords: [String]
  /// The day on which the text was held against its sources.
  public let checked: CalendarDay
  /// From this day on the text counts as no longer sure.
  public let reviewBefore: CalendarDay
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language

  /// What is different in a situation.
  public struct Variant: Hashable, Sendable {
    public let situation: Situation
    public let text: String
  }

  /// Signs that ask for help, and how fast.
  public struct SeekHelp: Hashable, Sendable {
    public let urgency: Urgency
    /// Clauses that complete «Bel als …», one sign each.
    public let signs: [String]
  }
}
