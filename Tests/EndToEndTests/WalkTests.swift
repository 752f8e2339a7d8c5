import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A walk through the guide` {
  @Test func `leads to an answer, the offers and the milestones, and out again`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    try terminal.press("8", "m", "Enter")
    try await terminal.wait(for: "Nu: 8 maanden")
    try terminal.press("Tab")
    try await terminal.wait(for: "Waar gaat je vraag over?")
    try terminal.press("Down", "Enter")
    try await terminal.wait(for: "Vraag 1 over slapen")
    try terminal.press("Enter")
    try await terminal.wait(for: "Dat verschilt per kind.")
    try terminal.press("Escape")
    try await terminal.wait(for: "Vraag 1 over slapen")

    try terminal.press("Tab")
    try await terminal.wait(for: "Aanbod voor deze leeftijd")
    try terminal.press("Tab")
    try await terminal.wait(for: "Rolt om van buik naar rug")
    try terminal.press("Down", "Space")
    let ticked = try await terminal.wait(until: "a milestone that is ticked") {
      $0.selection.contains("geluidjes") && $0.selection.hasSuffix("ja")
    }

    try terminal.resize(columns: 40, rows: 12)
    try await terminal.wait(until: "the same selection on a small window") {
      $0.contains("tab 4 van 6") && $0.selection.contains("geluidjes")
    }
    try terminal.resize(columns: 80, rows: 24)
    try await terminal.wait(until: "the same selection on the large window") {
      $0.contains("[Mijlpalen] Regelen") && $0.selection == ticked.selection
    }

    try terminal.press("q")
    try await terminal.waitUntilGivenBack(code: 0)
  }
}
