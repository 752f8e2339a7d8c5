import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A letter with an accent` {
  @Test(arguments: [("C.UTF-8", "Zoek: één_"), ("C", "Zoek: een_"), ("POSIX", "Zoek: een_")])
  func `is one letter in every locale`(locale: String, field: String) async throws {
    let terminal = try await Tmux()
    try await terminal.openGuide("env LC_ALL=\(locale) oudergids")
    try terminal.send("/")
    try await terminal.wait(for: "Zoek: _")
    try terminal.send("één")
    try await terminal.wait(for: field)
  }
}
