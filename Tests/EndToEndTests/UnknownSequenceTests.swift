import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `Bytes that no key sends` {
  private static let kinds = ["xterm-256color", "tmux-256color", "linux", "vt100"]
  /// Reports of a mouse, function keys, answers of a terminal: read as keys they would call help,
  /// start over, choose or quit.
  private static let sequences = [
    "\u{1B}[<0;5;7M", "\u{1B}[M !!", "\u{1B}[M #0", "\u{1B}[32;5;5M", "\u{1B}[[A", "\u{1B}[I",
    "\u{1B}[?1;2c", "\u{1B}[5;7R", "\u{1B}]11;rgb:0000/1111/2222\u{1B}\\", "\u{1B}]0;q\u{7}",
    "\u{1B}P1$r0q\u{1B}\\", "\u{1B}_0q\u{1B}\\", "\u{1B}[200;5u", "\u{1B}OP", "\u{1B}[27;5;113~",
  ]

  @Test(arguments: kinds)
  func `counted as keys, such as those of a mouse that another program left on`(
    kind: String
  ) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env TERM=\(kind) oudergids --age 8m", showing: "Nu: 8 maanden")
    for (index, sequence) in Self.sequences.enumerated() {
      try terminal.send(sequence)
      // The key behind them tells that they have been read.
      let (key, row) = index.isMultiple(of: 2) ? ("Down", "2") : ("Up", "1")
      try terminal.press(key)
      try await terminal.wait(
        until: "row \(row) on the same page after \(sequence.debugDescription)"
      ) {
        $0.contains("Nu: 8 maanden") && $0.selection.dropFirst(3).hasPrefix(row)
      }
    }
  }

  @Test(arguments: [
    "\u{1B}[<0;5", "\u{1B}[M ", "\u{1B}[", "\u{1B}[3", "\u{1B}]11;rgb:00", "\u{1B}P",
  ])
  func `of which the rest is late, or lost, counted as keys and took the next one with them`(
    start: String
  ) async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    terminal.type(start)
    // Longer than the patience for the rest of it, which no one can see end.
    try await Task.sleep(for: .seconds(1))
    terminal.type("8")
    try await terminal.wait(for: "8_")
    terminal.type("\u{1B}")
    terminal.type("q")
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(0))
  }

  @Test(arguments: [
    ["\u{1B}[<0;5", ";7M"], ["\u{1B}[<", "0;5;7M"], ["\u{1B}[M", " !!"], ["\u{1B}[M !", "!"],
    ["\u{1B}[", "5;7R"], ["\u{1B}]11;", "q\u{7}"], ["\u{1B}]11;q\u{1B}", "\\"],
  ])
  func `that came in pieces counted as keys`(pieces: [String]) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --age 8m", showing: "Nu: 8 maanden")
    for piece in pieces { try terminal.send(piece) }
    try terminal.press("Down")
    try await terminal.wait(until: "the second row on the same page") {
      $0.contains("Nu: 8 maanden") && $0.selection.hasPrefix(" › 2")
    }
  }

  @Test func `without an end ended the patience for keys`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide()
    terminal.type("\u{1B}]")
    for _ in 0..<40 {
      terminal.type(String(repeating: "q", count: 1000))
      terminal.readAll()
    }
    kill(guide.id, SIGTERM)
    let ending = try await guide.ending { terminal.readAll() }
    #expect(ending.cause == .exit(128 + SIGTERM))
  }
}
