import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(2)))
struct `A kiosk on a terminal` {
  private static let welcome = "Ben je zwanger, of heb je een kind tot 4 jaar?"

  @Test func `can't be left, stopped or held up by any key`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --kiosk", showing: Self.welcome)
    for key in ["q", "C-c", "C-z", "C-\\", "C-d", "C-s", "C-q", "C-o", "C-v", "Escape"] {
      try terminal.press(key)
    }
    try terminal.press("!")
    try await terminal.wait(until: "help, on the screen of the guide") {
      $0.contains("Hulp nu") && $0.contains("112") && $0.isAlternate
    }
    let guide = try terminal.foregroundProcess()
    kill(guide, SIGTERM)
    try await terminal.waitUntilGivenBack(code: 128 + SIGTERM)
  }

  @Test func `a screen stood still after ^S`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide()
    try terminal.press("C-s", "8", "m")
    try await terminal.wait(for: "8 maanden, geboren rond")
    try terminal.press("Escape", "q")
    try await terminal.waitUntilGivenBack(code: 0)
  }

  @Test func `leaves nothing of a visitor on the screen, nor above it`() async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --kiosk --idle 10", showing: Self.welcome)
    try terminal.press("Enter", "8", "m", "Enter")
    try await terminal.wait(for: "Nu: 8 maanden")
    try terminal.press("m", "/")
    try terminal.send("koorts")
    try await terminal.wait(for: "Zoek: koorts")
    try await terminal.wait(for: "Ben je er nog?", within: .seconds(20))
    let after = try await terminal.wait(for: Self.welcome, within: .seconds(30))
    #expect(after.lines.allSatisfy { !$0.contains("8 maanden") && !$0.contains("koorts") })
    #expect(try terminal.history().allSatisfy { !$0.contains("8 maanden") && !$0.contains("Zoek") })
    kill(try terminal.foregroundProcess(), SIGTERM)
    try await terminal.waitUntilGivenBack(code: 128 + SIGTERM)
  }

  @Test func `emptied what was scrolled away before the page was added to it`() async throws {
    let terminal = try await Tmux()
    // It has no second screen there, and keeps what is cleared.
    try await terminal.openGuide("TERM=linux oudergids --kiosk", showing: Self.welcome)
    try terminal.press("Enter", "8", "m", "Enter")
    try await terminal.wait(for: "Nu: 8 maanden")
    try terminal.press("0", "0")
    try await terminal.wait(for: Self.welcome)
    #expect(try terminal.history().allSatisfy { !$0.contains("8 maanden") })
    kill(try terminal.foregroundProcess(), SIGTERM)
    try await terminal.wait(for: "klaar: \(128 + SIGTERM)")
  }

  @Test func `threw away at ^C what was on its way to the screen`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide([Program.path, "--kiosk"], showing: Self.welcome)
    let filling = terminal.fill()
    terminal.type("!")
    let isRead = try await Patience.answer { terminal.unread == 0 ? true : nil }
    #expect(isRead == true)
    for key in ["\u{3}", "\u{1C}", "\u{1A}"] { terminal.type(key) }
    try await terminal.wait(for: "112")
    #expect(terminal.text().contains(filling))
    kill(guide.id, SIGTERM)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(128 + SIGTERM))
  }

  @Test(arguments: ["F5", "IC", "C-\\"])
  func `went on counting down at a key that means nothing`(key: String) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --kiosk --idle 10", showing: Self.welcome)
    try terminal.press("Enter", "8", "m", "Enter")
    try await terminal.wait(for: "Nu: 8 maanden")
    try await terminal.wait(for: "Ben je er nog?", within: .seconds(20))
    try terminal.press(key)
    try await terminal.wait(for: "Nu: 8 maanden")
    kill(try terminal.foregroundProcess(), SIGTERM)
    try await terminal.waitUntilGivenBack(code: 128 + SIGTERM)
  }

  @Test func `showed the questions of yesterday until the first key`() async throws {
    let terminal = try await Tmux()
    let untilMidnight = 86_400 - time(nil) % 86_400
    // A zone in which the day ends in a quarter of a minute.
    let east = (untilMidnight + 86_400 - 15) % 86_400
    let zone = "XXX-\(east / 3600):\(east % 3600 / 60):\(east % 60)"
    let yesterday = try await terminal.openGuide(
      "TZ=\(zone) oudergids --kiosk",
      showing: Self.welcome
    )
    try await terminal.wait(until: "other questions", within: .seconds(30)) {
      $0.contains(Self.welcome) && $0.lines != yesterday.lines
    }
    kill(try terminal.foregroundProcess(), SIGTERM)
    try await terminal.waitUntilGivenBack(code: 128 + SIGTERM)
  }

  @Test func `asked nothing as long as something came that is no key`() async throws {
    let terminal = try PseudoTerminal()
    let command = [Program.path, "--kiosk", "--idle", "10"]
    let guide = try await terminal.openGuide(command, showing: Self.welcome)
    terminal.type("\r8m\r")
    let asked = try await Patience.answer(within: .seconds(30)) {
      terminal.type("\u{1B}[5;7R")
      return terminal.text().contains("Ben je er nog?") ? true : nil
    }
    #expect(asked == true)
    kill(guide.id, SIGTERM)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(128 + SIGTERM))
  }

  @Test func `handed a line that was begun to the next visitor`() async throws {
    let terminal = try PseudoTerminal()
    let command = [Program.path, "--kiosk", "--plain", "--idle", "10"]
    let guide = try await terminal.openGuide(command, showing: Self.welcome)
    terminal.type("8m\n")
    try await terminal.wait(for: "Nu: 8 maanden")
    terminal.type("1")
    let isWiped = try await Patience.answer(within: .seconds(40)) {
      terminal.text().components(separatedBy: Self.welcome).count > 2 ? true : nil
    }
    #expect(isWiped == true)
    terminal.type("2j\n")
    try await terminal.wait(for: "Nu: 2 jaar")
    kill(guide.id, SIGTERM)
    #expect(try await guide.ending().cause == .exit(128 + SIGTERM))
  }

  @Test(arguments: ["\u{4}", "\u{13}", "\u{3}\u{1C}\u{1A}"])
  func `ended at ^D, and stood still after ^S, where it was read line by line`(
    key: String
  ) async throws {
    let terminal = try PseudoTerminal()
    let modes = terminal.modes
    let guide = try await terminal.openGuide(
      [Program.path, "--kiosk", "--plain"],
      showing: Self.welcome
    )
    terminal.type(key + "\rh\r")
    try await terminal.wait(for: "Levensgevaar: 112")
    kill(guide.id, SIGTERM)
    #expect(try await guide.ending().cause == .exit(128 + SIGTERM))
    #expect(terminal.modes == modes)
  }

  @Test(arguments: [
    (["--progress", "x"], "--progress kan niet samen met --kiosk"),
    (["--save-to", "."], "--save-to kan niet samen met --kiosk"),
    (["--age", "8m"], "--age kan niet samen met --kiosk"),
    (["--theme", "slapen"], "--theme kan niet samen met --kiosk"),
    (["--idle", "0"], "Kies 10 tot en met 3600 seconden"),
    (["--idle", "lang"], "«--idle lang» kan niet"),
  ])
  func `refuses what keeps something or is for one visitor, and a patience that is none`(
    options: [String],
    sentence: String
  ) async throws {
    let program = try await Command(["--kiosk"] + options)
    #expect(program.cause == .exit(2))
    #expect(program.errors.contains(sentence))
  }

  @Test func `a patience without a kiosk is refused`() async throws {
    let program = try await Command("--idle", "60")
    #expect(program.cause == .exit(2))
    #expect(program.errors.contains("--idle werkt alleen samen met --kiosk"))
  }
}
