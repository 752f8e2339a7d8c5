import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A mouse` {
  @Test func `chooses, opens tabs and does what hints say, and its wheel turns the page`()
    async throws
  {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --mouse --age 8m", showing: "Nu: 8 maanden")
    #expect(try terminal.takesMouse)
    try await terminal.tap("Vragen", until: "Waar gaat je vraag over?")
    try await terminal.tap("2 Slapen", until: "Vraag 1 over slapen")
    let before = try await terminal.tap("Wanneer slaapt", until: "Dat verschilt per kind.")
    try terminal.send("\u{1B}[<65;10;10M")
    try await terminal.wait(until: "three rows further") { $0.lines[3] == before.lines[6] }
    try terminal.send("\u{1B}[<64;10;10M")
    try await terminal.wait(until: "the top again") { $0.lines == before.lines }
    try await terminal.tap("hulp nu", until: "Levensgevaar: 112")
    try await terminal.tap("Esc terug", until: "Dat verschilt per kind.")
  }

  @Test func `that clicks twice chooses once, and nothing on the page that opens`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --mouse --age 8m", showing: "Nu: 8 maanden")
    try await terminal.tap("Vragen", until: "Waar gaat je vraag over?")
    let report = "\u{1B}[<0;{x};{y}M\u{1B}[<0;{x};{y}m"
    try await terminal.tap("1 Voeding", as: report + report, until: "Voeding")
    try terminal.press("Down", "Up", "Escape")
    try await terminal.wait(until: "the themes, one step back") {
      $0.contains("Waar gaat je vraag over?") && $0.selection.hasPrefix(" › 1 Voeding")
    }
  }

  @Test(arguments: ["\u{1B}[<0;{x};{y}M", "\u{1B}[M {X}{Y}"])
  func `is understood in the old way and in the new`(report: String) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --mouse --age 8m", showing: "Nu: 8 maanden")
    try await terminal.tap("Aanbod", as: report, until: "Aanbod voor deze leeftijd")
  }

  @Test(arguments: [
    "<0;{x};{y}m", "<2;{x};{y}M", "<32;{x};{y}M", "<4;{x};{y}M", "<0;0;{y}M", "<0;{x};99M",
    "<0;99999999999;{y}M", "<0;{x}M", "<0;{x};{y};1M", "<M", "<;;M",
  ])
  func `does nothing when it lets go, with other buttons, dragging, beyond the edge`(
    report: String
  ) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --mouse --age 8m", showing: "Nu: 8 maanden")
    try await terminal.tap("Aanbod", as: "\u{1B}[" + report, until: "Nu: 8 maanden")
    try terminal.press("Down")
    try await terminal.wait(until: "the second choice") {
      $0.selection.hasPrefix(" › 2") && $0.contains("[Nu]")
    }
  }

  @Test func `is left to the terminal unless it is asked for`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    #expect(try !terminal.takesMouse)
  }

  @Test func `is given back at the end, at a stop and after a crash`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --mouse")
    try terminal.press("C-z")
    try await terminal.waitUntilGivenBack(code: 128 + SIGTSTP)
    #expect(try !terminal.takesMouse)
    try terminal.type("clear; fg")
    try await terminal.wait(for: "Hoe oud is je kind?")
    #expect(try terminal.takesMouse)
    try terminal.press("q")
    try await terminal.wait(until: "the shell") { !$0.isAlternate }
    #expect(try !terminal.takesMouse)

    try await terminal.openGuide("oudergids --mouse")
    #expect(try terminal.takesMouse)
    kill(try terminal.foregroundProcess(), SIGSEGV)
    try await terminal.waitUntilGivenBack(code: 128 + SIGSEGV)
    #expect(try !terminal.takesMouse)
  }
}
