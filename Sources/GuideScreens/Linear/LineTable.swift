/// The one table of lines that can be typed: handling, the page that explains them and the README come
/// from it.
public enum LineTable {
  /// All lines but a bare number, which chooses, and an empty one, which reads on.
  public static let bindings: [LineBinding] = [
    LineBinding(["h", "!", "hulp", "help"], .command(.helpNow), .lineHelpNow),
    LineBinding(["t", "terug", "back"], .command(.back), .keyBack),
    LineBinding(["z", "zoek", "zoeken", "search"], .search, .keySearch, followedBy: .words),
    LineBinding(["m", "mee", "keep"], .command(.keep), .lineKeep, followedBy: .choice),
    LineBinding(["b", "briefje", "slip"], .command(.slip), .keySlip),
    LineBinding(["o", "open"], .command(.open), .lineOpen, followedBy: .choice),
    LineBinding(["x", "vink", "tick"], .command(.toggle), .lineToggle, followedBy: .choice),
    LineBinding(.now, "nu", "now"),
    LineBinding(.questions, "vragen", "questions"),
    LineBinding(.offers, "aanbod", "offers"),
    LineBinding(.milestones, "mijlpalen", "milestones"),
    LineBinding(.steps, "regelen", "to do", "todo"),
    LineBinding(.talk, "gesprek", "talk"),
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

  /// What a word asks for, in small letters; nil when it asks for nothing.
  static func binding(for word: some StringProtocol) -> LineBinding? { byWord[String(word)] }

  private static let byWord = Dictionary(
    bindings.flatMap { binding in binding.words.map { ($0, binding) } },
    uniquingKeysWith: { first, _ in first }
  )
}

extension Visit {
  /// The lines that do something on this machine.
  var lineBindings: [LineBinding] {
    LineTable.bindings.filter { kiosk == nil || $0.order != .command(.quit) }
  }
}
