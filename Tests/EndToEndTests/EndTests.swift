import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `The end of the guide` {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `by a signal gives the screen back, and the shell hears of it`(
    signal: Int32
  ) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    kill(try terminal.foregroundProcess(), signal)
    try await terminal.waitUntilGivenBack(code: 128 + signal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `by a signal gives the modes of the terminal back as they were found`(signal: Int32)
    async throws
  {
    let terminal = try PseudoTerminal()
    terminal.setUnusualModes()
    let found = terminal.modes
    let guide = try await terminal.openGuide()
    #expect(terminal.modes != found)
    kill(guide.id, signal)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(128 + signal))
    #expect(terminal.modes == found)
  }

  @Test(arguments: [("C-c", 128 + SIGINT), ("C-\\", 128 + SIGQUIT)])
  func `by a key that signals is as by any signal`(key: String, code: Int32) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    try terminal.press(key)
    try await terminal.waitUntilGivenBack(code: code)
  }

  @Test func `by q gives the modes of the terminal back as they were found`() async throws {
    let terminal = try PseudoTerminal()
    terminal.setUnusualModes()
    let found = terminal.modes
    let guide = try await terminal.openGuide()
    terminal.type("q")
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(0))
    #expect(terminal.modes == found)
  }
}
