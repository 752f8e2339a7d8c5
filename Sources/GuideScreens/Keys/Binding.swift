import Canvas

/// Keys that ask for the same thing, and what a person is told about them.
public struct Binding: Sendable {
  /// The first one is the one that hints name.
  public let keys: [Key]
  public let command: Command
  /// What it does, for the page that explains the keys.
  package let meaning: Phrase
  /// One word for the bottom line; nil for what is not named there.
  package let hint: Phrase?

  init(_ keys: [Key], _ command: Command, _ meaning: Phrase, hint: Phrase? = nil) {
    self.keys = keys
    self.command = command
    self.meaning = meaning
    self.hint = hint
  }
}
