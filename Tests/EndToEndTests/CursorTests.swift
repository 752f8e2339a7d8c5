import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `The cursor of the terminal` {
  @Test(arguments: ["oudergids", "oudergids --theme slapen --age 8m", "env TERM=vt100 oudergids"])
  func `is on the selected row after every move`(command: String) async throws {
    let terminal = try await Tmux()
    try terminal.type(command)
    var last = try await terminal.wait(until: "the cursor on a selection", isOnSelection)
    for key in ["Down", "Down", "Down", "Up", "End", "Home"] {
      try terminal.press(key)
      last = try await terminal.wait(until: "the cursor on another selection after \(key)") {
        isOnSelection($0) && $0.selectedRow != last.selectedRow
      }
    }
  }

  private func isOnSelection(_ screen: Screen) -> Bool {
    screen.showsCursor && screen.cursorRow == screen.selectedRow
  }
}
