import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `Home and End` {
  private static let kinds = ["xterm-256color", "xterm-mono", "rxvt", "vt220", "linux", "screen"]
  private static let codes = [
    (home: "\u{1B}[1~", end: "\u{1B}[4~"), (home: "\u{1B}[7~", end: "\u{1B}[8~"),
    (home: "\u{1B}[H", end: "\u{1B}[F"), (home: "\u{1B}OH", end: "\u{1B}OF"),
  ]

  @Test(arguments: kinds, codes)
  func `work whatever bytes the terminal has for them`(
    kind: String,
    keys: (home: String, end: String)
  ) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env TERM=\(kind) oudergids")
    try terminal.send(keys.end)
    try await terminal.wait(until: "the last choice") { $0.selection.contains("English") }
    try terminal.send(keys.home)
    try await terminal.wait(until: "the first choice") { $0.selection.contains("Zwanger") }
  }
}
