import Glibc
import Testing

@Suite(.timeLimit(.minutes(1)), .serialized)
struct `A terminal that closes` {
  @Test(arguments: [
    "exec oudergids",
    "trap '' HUP; exec oudergids",
    "trap '' HUP; oudergids; exit $?",
  ])
  func `ends the guide within a second, idle to the last`(line: String) async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide(["sh", "-c", line])
    terminal.close()
    let ending = try await guide.ending(within: .seconds(1))
    #expect(ending.cause == .exit(128 + SIGHUP))
    #expect(ending.processorTime < .milliseconds(500))
  }
}
