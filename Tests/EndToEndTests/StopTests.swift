import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A stop by ^Z` {
  @Test func `gives the screen back, and fg the guide`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    try terminal.press("8", "m", "Enter", "Down")
    let page = try await terminal.wait(until: "the second question") {
      $0.contains("Nu: 8 maanden") && $0.selection.hasPrefix(" › 2") && $0.lines.last != ""
    }
    try terminal.press("C-z")
    try await terminal.waitUntilGivenBack(code: 128 + SIGTSTP)

    try terminal.type("clear; fg")
    try await terminal.wait(until: "the page as it was") { $0.lines == page.lines }
    try terminal.press("Down")
    try await terminal.wait(until: "the next question") { $0.selection.hasPrefix(" › 3") }
    try terminal.press("q")
    try await terminal.wait(until: "the shell") { !$0.isAlternate && $0.showsCursor }
  }

  @Test func `gives the modes of the terminal to the shell, and takes them back`() async throws {
    let terminal = try await Tmux()
    try terminal.type("stty erase ^H -ixon; stty -g > modes; oudergids")
    try await terminal.wait(for: "Hoe oud is je kind?")
    try terminal.press("C-z")
    try await terminal.wait(until: "the shell") { !$0.isAlternate && $0.showsCursor }
    try terminal.type("clear; stty -g | cmp - modes && echo gelijk")
    try await terminal.wait(until: "equal modes") { $0.lines.contains("gelijk") }
    try terminal.type("fg")
    try await terminal.wait(for: "Hoe oud is je kind?")
    try terminal.press("2", "j")
    try await terminal.wait(for: "2 jaar, geboren rond")
    try terminal.press("Escape", "q")
    try await terminal.wait(until: "the shell") { !$0.isAlternate }
  }

  @Test func `was followed by nothing after a ^S at the shell`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    try terminal.press("C-z")
    try await terminal.waitUntilGivenBack(code: 128 + SIGTSTP)
    try terminal.type("clear; stty ixon; echo hier; read -r x; fg > /dev/null")
    try await terminal.wait(until: "the shell, which reads") { $0.lines.first == "hier" }
    try terminal.press("C-s", "Enter")
    try await terminal.wait(until: "the guide") {
      $0.isAlternate && $0.contains("Hoe oud is je kind?")
    }
    try terminal.press("q")
    try await terminal.wait(until: "the shell") { !$0.isAlternate && $0.showsCursor }
  }

  @Test func `threw away what was on its way to the screen`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    let filling = terminal.fill()
    terminal.type("\u{1A}")
    try await terminal.wait(for: "\u{1B}[?1049l")
    #expect(terminal.text().contains(filling))
    kill(guide.id, SIGCONT)
    kill(guide.id, SIGTERM)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(128 + SIGTERM))
  }
}
