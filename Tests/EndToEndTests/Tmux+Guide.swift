extension Tmux {
  /// Opens the guide below a line of text, and has the shell tell its exit code afterwards.
  @discardableResult
  func openGuide(
    _ command: String = "oudergids",
    showing text: String = "Hoe oud is je kind?"
  ) async throws -> Screen {
    try type("clear; echo Noëlle was hier; \(command); echo klaar: $?")
    return try await wait(for: text)
  }

  /// Waits until the shell has the terminal as it was before the guide.
  func waitUntilGivenBack(code: Int32) async throws {
    try await wait(until: "the terminal of before, and exit code \(code)") {
      $0.lines.first == "Noëlle was hier" && $0.lines.contains("klaar: \(code)") && !$0.isAlternate
        && $0.showsCursor
    }
  }
}
