import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `Pasting` {
  @Test(arguments: ["xterm-256color", "tmux-256color", "screen"])
  func `fills a field and presses no keys`(name: String) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env TERM=\(name) oudergids")
    try terminal.paste("8 maanden\nq\n")
    try await terminal.wait(for: "Leeftijd: 8 maanden q _")
    try terminal.press("Escape", "8", "m", "Enter")
    let page = try await terminal.wait(until: "the page for 8 months") {
      $0.contains("Nu: 8 maanden") && $0.lines.last != ""
    }
    try terminal.paste("q!0")
    try terminal.press("Down")
    try await terminal.wait(until: "the second question on the same page") {
      $0.selection.hasPrefix(" › 2") && $0.lines.first == page.lines.first
    }
    try terminal.press("q")
    try await terminal.waitUntilGivenBack(code: 0)
  }

  @Test(arguments: ["\u{1B}[200~8m q", "\u{1B}[200~8m q\u{1B}", "\u{1B}[200~8m q\u{1B}[20"])
  func `without an end does not hang`(start: String) async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    terminal.type(start)
    try await terminal.wait(for: "8m q")
    terminal.type("\u{1B}")
    terminal.type("q")
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(0))
  }

  @Test func `of a book keeps the beginning and ends with it`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    terminal.type("\u{1B}[200~8 maanden")
    for _ in 0..<40 {
      terminal.type(String(repeating: " q", count: 500))
      terminal.readAll()
      try await Task.sleep(for: .milliseconds(5))
    }
    terminal.type("\u{1B}[201~")
    try await terminal.wait(for: "8 maanden q q")
    kill(guide.id, SIGTERM)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(128 + SIGTERM))
  }

  @Test func `is marked from the first page to the last, and not in the shell`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    #expect(terminal.text().contains("\u{1B}[?2004h"))
    #expect(!terminal.text().contains("\u{1B}[?2004l"))
    terminal.type("q")
    _ = try await guide.ending { terminal.readAll() }
    #expect(terminal.text().contains("\u{1B}[?2004l"))
  }
}
