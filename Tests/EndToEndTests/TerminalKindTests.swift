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
