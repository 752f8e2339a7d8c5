import Glibc
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A terminal that can't place its cursor` {
  private let terminal: PseudoTerminal
  private let guide: ChildProcess

  init() async throws {
    terminal = try PseudoTerminal()
    guide = try await terminal.openGuide(["env", "TERM=dumb", Program.path])
  }

  @Test func `gets the guide line by line, without an escape and in its own modes`() async throws {
    let found = terminal.modes
    terminal.type("8m\n")
    try await terminal.wait(for: "Nu: 8 maanden")
    terminal.type("h\n")
    try await terminal.wait(for: "Levensgevaar: 112")
    terminal.type("q\n")
    #expect(try await guide.ending().cause == .exit(0))
    #expect(!terminal.text().contains("\u{1B}"))
    #expect(terminal.modes == found)
  }

  @Test func `stops after a screenful, and reads on by Enter`() async throws {
    terminal.type("?\n")
    try await terminal.wait(for: "Enter leest verder")
    let part = terminal.text().components(after: "uitleg: ?")
    // The line that was typed has scrolled away; the prompt stands below the others.
    let ends = part.utf8.count { $0 == UInt8(ascii: "\n") }
    #expect((20...24).contains(ends))
    terminal.type("\n")
    try await terminal.wait(for: "Over deze gids")
  }

  @Test func `ends the guide at the end of input`() async throws {
    terminal.type("\u{04}")
    #expect(try await guide.ending().cause == .exit(0))
  }

  @Test func `ends the guide when it closes`() async throws {
    terminal.close()
    #expect(try await guide.ending(within: .seconds(5)).cause == .exit(128 + SIGHUP))
  }
}

extension String {
  /// What stands behind the last place of a text.
  fileprivate func components(after text: String) -> Substring {
    var rest = self[...]
    while let place = rest.range(of: text) { rest = rest[place.upperBound...] }
    return rest
  }
}
