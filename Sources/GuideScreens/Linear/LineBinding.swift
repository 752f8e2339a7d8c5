import GuideModel

/// Words that ask for the same thing when one of them is typed as a line.
struct LineBinding: Sendable {
  /// The first one is the one that is named; letters, so that a line is short.
  let words: [String]
  let order: Order
  let complement: Complement
  /// What it does, for the page that explains the lines.
  let meaning: Phrase

  /// What is asked for.
  enum Order: Hashable, Sendable {
    case command(Command)
    case tab(Tab)
    /// Look for the words that follow.
    case search
  }

  /// What may follow the word.
  enum Complement: Sendable { case none, choice, words }

  init(
    _ words: [String],
    _ order: Order,
    _ meaning: Phrase,
    followedBy complement: Complement = .none
  ) {
    self.words = words
    self.order = order
    self.meaning = meaning
    self.complement = complement
  }

  init(_ tab: Tab, _ words: String...) { self.init(words, .tab(tab), .lineTab) }
}

extension LineBinding {
  /// What one types, as an explanation names it.
  func name(in words: Wording) -> String {
    let letter = self.words.first ?? ""
    return switch complement {
    case .none: letter
    case .choice: "\(letter) 3"
    case .words: "\(letter) \(words[.lineWords])"
    }
  }
}
