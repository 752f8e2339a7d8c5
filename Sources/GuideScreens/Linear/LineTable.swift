/// The one table of lines that can be typed: handling, the page that explains them and the README come
/// from it.
public enum LineTable {
  /// All lines but the names of tabs, a bare number, which chooses, and an empty line, which reads on.
  static let commands: [LineBinding] = [
    LineBinding(["h", "!", "hulp", "help"], .command(.helpNow), .lineHelpNow),
    LineBinding(["t", "terug", "back"], .command(.back), .keyBack),
    LineBinding(["z", "zoek", "zoeken", "search"], .search, .keySearch, followedBy: .words),
    LineBinding(["m", "mee", "keep"], .command(.keep), .lineKeep, followedBy: .choice),
    LineBinding(["b", "briefje", "slip"], .command(.slip), .keySlip),
    LineBinding(["o", "open"], .command(.open), .lineOpen, followedBy: .choice),
    LineBinding(["x", "vink", "tick"], .command(.toggle), .lineToggle, followedBy: .choice),
    LineBinding(
      ["d", "besproken", "discussed"],
      .command(.discuss),
      .lineDiscuss,
      followedBy: .choice
    ),
    LineBinding(["v", "vergelijk", "compare"], .command(.compare), .lineCompare),
    LineBinding(["f"], .command(.face), .keyFace),
    LineBinding(["e", "english", "nederlands"], .command(.language), .keyLanguage),
    LineBinding(["0", "start"], .command(.home), .keyHome),
    LineBinding(["r", "herhaal", "repeat"], .command(.repaint), .lineRepeat),
    LineBinding(["?", "uitleg", "keys"], .command(.keys), .keyKeys),
    LineBinding(["q", "stop", "stoppen", "quit"], .command(.quit), .keyQuit),
  ]

  /// The lines that lead to a tab.
  static let tabs: [LineBinding] = [
    LineBinding(.now, "nu", "now"),
    LineBinding(.questions, "vragen", "questions"),
    LineBinding(.offers, "aanbod", "offers"),
    LineBinding(.milestones, "mijlpalen", "milestones"),
    LineBinding(.steps, "regelen", "to do", "todo"),
    LineBinding(.talk, "gesprek", "talk"),
  ]

  /// What a word asks for, in small letters; nil when it asks for nothing.
  static func binding(for word: some StringProtocol) -> LineBinding? { byWord[String(word)] }

  private static let byWord = Dictionary(
    (commands + tabs).flatMap { binding in binding.words.map { ($0, binding) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// What one types, and what it does, for the page and the README that explain it.
  ///
  /// - Parameter canQuit: false on a public machine.
  package static func explanations(
    in words: Wording,
    canQuit: Bool = true
  ) -> [(typed: String, meaning: String)] {
    let tabs = Tab.allCases.map { words[$0].lowercased() }.joined(separator: ", ")
    return [("3", words[.lineNumber]), ("Enter", words[.lineEnter])]
      + commands.filter { canQuit || $0.order != .command(.quit) }.map { binding in
        (binding.name(in: words), words[binding.meaning])
      } + [(tabs, words[.lineTab])]
  }
}
