import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `Terminals of all kinds` {
  static let colourless = ["TERM=vt100", "TERM=xterm-mono", "NO_COLOR=1 TERM=xterm-256color"]
  static let others = ["TERM=foo", "-u TERM", "TERM=linux", "TERM=screen", "TERM=xterm-256color"]

  @Test(arguments: colourless + others)
  func `show the start page, and which choice is selected`(environment: String) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env \(environment) oudergids")
    try terminal.press("Down")
    let screen = try await terminal.wait(until: "a selection that moves") {
      $0.selection.contains("0 tot 6 weken")
    }
    let row = try #require(screen.selectedRow)
    let looks = try terminal.looks()
    #expect(looks[row].contains("\u{1B}[7"), "\(looks[row].debugDescription)")
    try terminal.press("q")
    try await terminal.wait(until: "the shell, and nothing of what was read") {
      $0.lines.contains("klaar: 0") && $0.showsCursor && !$0.contains("Hoe oud is je kind?")
    }
  }

  static let kinds = ["xterm-256color", "linux", "vt100", "xterm-mono", "screen", "tmux-256color"]
  static let ways = ["LC_ALL=C.UTF-8 oudergids", "LC_ALL=C oudergids", "oudergids --ascii"]

  @Test(arguments: kinds, ways)
  func `lead to an answer with the cursor on what is chosen, and back to the shell`(
    kind: String,
    way: String
  ) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env TERM=\(kind) \(way) --age 8m", showing: "Nu: 8 maanden")
    try terminal.press("Down")
    // The fonts of the console lack the mark that others have.
    let mark = way.contains("UTF-8") && kind != "linux" ? "›" : ">"
    try await terminal.wait(until: "the cursor on «\(mark) 2»") {
      $0.selection.hasPrefix(" \(mark) 2") && $0.cursorRow == $0.selectedRow && $0.showsCursor
    }
    try terminal.press("Enter")
    try await terminal.wait(for: "Dat verschilt per kind.")
    try terminal.press("q")
    try await terminal.wait(until: "the shell, and nothing of what was read") {
      $0.lines.contains("klaar: 0") && $0.showsCursor && !$0.isAlternate
        && !$0.contains("Dat verschilt per kind.")
    }
  }

  @Test(arguments: colourless)
  func `without colours get none`(environment: String) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env \(environment) oudergids")
    try terminal.press("!")
    try await terminal.wait(for: "Levensgevaar: 112")
    let colours = #/\u{1B}\[[0-9;]*\b(3[0-8]|4[0-8]|9[0-7])[;m]/#
    for row in try terminal.looks() {
      #expect(row.firstMatch(of: colours) == nil, "\(row.debugDescription)")
    }
  }
}
