import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `The way to an answer` {
  private static let age = [
    Step("8", "Leeftijd: 8_"), Step("m", "8 maanden, geboren rond"),
    Step("Enter", "Nu: 8 maanden"),
  ]
  private static let answer = Step("Enter", "Dit is het korte advies.")

  /// By what is often asked, and by the themes.
  static let ways = [
    age + [answer],
    age + [Step("Tab", "Waar gaat je vraag over?"), Step("Enter", "› 1 Wanneer mag"), answer],
  ]

  @Test(arguments: ways)
  func `takes six keys at most, and help is one key away all along`(way: [Step]) async throws {
    #expect(way.count <= 6)
    let terminal = try await Tmux()
    try await terminal.openGuide()
    try await visitHelp(from: "Hoe oud is je kind?", terminal)
    for step in way {
      try terminal.press(step.key)
      try await terminal.wait(for: step.text)
      try await visitHelp(from: step.text, terminal)
    }
  }

  private func visitHelp(from text: String, _ terminal: Tmux) async throws {
    try terminal.press("!")
    try await terminal.wait(for: "Levensgevaar: 112")
    try terminal.press("Escape")
    try await terminal.wait(until: "«\(text)» after help") {
      $0.contains(text) && !$0.contains("Levensgevaar")
    }
  }
}
