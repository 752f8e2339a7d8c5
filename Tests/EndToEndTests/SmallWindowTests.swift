import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A window that is too small` {
  @Test(arguments: [(20, 5, "Hoe oud is je kind?"), (10, 2, "20 bij 5"), (1, 1, "")])
  func `holds what fits, and the guide when it grows`(
    columns: Int,
    rows: Int,
    text: String
  ) async throws {
    let terminal = try await Tmux(columns: columns, rows: rows)
    try terminal.type("oudergids")
    try await terminal.wait(until: "«\(text)»") {
      $0.isAlternate && $0.lines.first?.hasPrefix(text) == true
    }
    try terminal.resize(columns: 80, rows: 24)
    try await terminal.wait(until: "the whole start page") {
      $0.contains("Hoe oud is je kind?") && $0.contains("3 tot 4 jaar") && $0.contains("q stop")
        && $0.selection.contains("Zwanger")
    }
    try terminal.press("8", "m", "Enter")
    try await terminal.wait(for: "Nu: 8 maanden")
  }

  @Test(arguments: [
    ("oudergids --age 8m", "Nu: 8 maanden", ["Down", "Enter", "Tab", "!"]),
    ("oudergids", "Leeftijd: _", ["8", "m", "Enter"]),
  ])
  func `takes no keys but those that end the guide`(
    command: String,
    text: String,
    keys: [String]
  ) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide(command, showing: text)
    let page = try await terminal.wait(until: "the whole page") { $0.lines.last != "" }
    try terminal.resize(columns: 10, rows: 2)
    try await terminal.wait(for: "20 bij 5")
    for key in keys { try terminal.press(key) }
    // A size that is told must not overtake the keys, or they would count on a large window.
    try terminal.resize(columns: 11, rows: 2)
    try await terminal.wait(until: "11 columns") { $0.lines.first?.count == 11 }
    try terminal.resize(columns: 80, rows: 24)
    try await terminal.wait(until: "the page as it was") { $0.lines == page.lines }

    try terminal.resize(columns: 10, rows: 2)
    try await terminal.wait(for: "20 bij 5")
    try terminal.press("q")
    try await terminal.wait(until: "the shell") { !$0.isAlternate }
  }
}
