import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A window of any size` {
  @Test(
    arguments: [(20, 5), (40, 12), (80, 24), (132, 43), (300, 100)],
    ["oudergids", "oudergids --large"]
  )
  func `leads to an answer with the cursor on what is chosen, and back to the shell`(
    size: (columns: Int, rows: Int),
    command: String
  ) async throws {
    let terminal = try await Tmux(columns: size.columns, rows: size.rows)
    var page = try await terminal.openGuide("\(command) --age 8m", showing: "Nu: 8 maanden")
    while !page.selection.contains("› 2") {
      try terminal.press("Down")
      page = try await terminal.wait(until: "another row") { $0.lines != page.lines }
    }
    try terminal.press("2")
    try await terminal.wait(for: "slaapt")
    try terminal.press("Escape")
    try await terminal.wait(until: "the cursor on the second question") {
      $0.selection.contains("› 2") && $0.cursorRow == $0.selectedRow && $0.showsCursor
    }
    try terminal.press("!")
    try await terminal.wait(for: "Levensgevaar: 112")
    try terminal.press("q")
    try await terminal.waitUntilGivenBack(code: 0)
  }

  @Test func `in large print has bold text`() async throws {
    for (option, isBold) in [("--large", true), ("", false)] {
      let terminal = try await Tmux()
      try await terminal.openGuide("oudergids \(option)")
      let screen = try await terminal.wait(for: "0 tot 6 weken")
      let row = try #require(screen.lines.firstIndex { $0.contains("0 tot 6 weken") })
      #expect(try terminal.looks()[row].contains("\u{1B}[1m") == isBold)
    }
  }
}
