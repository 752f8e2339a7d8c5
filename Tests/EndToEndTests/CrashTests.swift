import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A crash` {
  @Test(arguments: [SIGILL, SIGSEGV, SIGABRT, SIGTRAP])
  func `gives the screen back and opens nothing`(signal: Int32) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    kill(try terminal.foregroundProcess(), signal)
    try await terminal.waitUntilGivenBack(code: 128 + signal)
    // A debugger's question would take this line, or stand before it.
    try terminal.type("echo $((6 * 7))")
    let screen = try await terminal.wait(for: "42")
    #expect(!screen.contains("Press"))
  }

  @Test(arguments: [SIGILL, SIGSEGV, SIGABRT, SIGTRAP])
  func `is the program's death, with the modes of the terminal as they were found`(
    signal: Int32
  ) async throws {
    let terminal = try PseudoTerminal()
    terminal.setUnusualModes()
    let found = terminal.modes
    let guide = try await terminal.openGuide()
    kill(guide.id, signal)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .signal(signal))
    #expect(terminal.modes == found)
  }

  @Test func `leaves no key of the visitor for the shell`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    kill(guide.id, SIGSTOP)
    terminal.type("echo opengebroken\n")
    kill(guide.id, SIGILL)
    kill(guide.id, SIGCONT)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .signal(SIGILL))
    #expect(terminal.unread == 0)
  }
}
