import Glibc
import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A slip leaves the guide` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// Opens the guide, keeps an answer and shows the slip.
  private func slip(_ options: String, choosing choice: String) async throws -> Tmux {
    let terminal = try await Tmux()
    try await terminal.openGuide("oudergids --age 8m \(options)", showing: "Nu: 8 maanden")
    try terminal.press("m")
    try await terminal.wait(for: "1 mee")
    try terminal.press("M")
    try await terminal.wait(for: "Je meeneembriefje")
    try terminal.press("End")
    try await terminal.wait(for: choice)
    return terminal
  }

  private func choose(_ choice: String, _ terminal: Tmux) async throws {
    for _ in 0..<12
    where try terminal.screen().lines.first(where: { $0.contains("›") })?.contains(choice) != true {
      try terminal.press("Up")
      try await Task.sleep(for: .milliseconds(50))
    }
    try terminal.press("Enter")
  }

  @Test func `as a file in the folder that the owner gave`() async throws {
    let terminal = try await slip("--save-to \(folder.path)", choosing: "Bewaar als gewone tekst")
    try await choose("Bewaar als gewone tekst", terminal)
    try await terminal.wait(for: "Je briefje is bewaard als meeneembriefje-")
    let name = try #require(folder.names.first)
    #expect(try folder.text(of: name).contains("Wat ouders") == false)
    #expect(try folder.text(of: name).hasPrefix("Je meeneembriefje\n"))
    #expect(try folder.mode(of: name) == 0o600)
  }

  @Test func `on paper, by the program lp`() async throws {
    try folder.write(
      "#!/bin/sh\ncat > \(folder.path)/papier\nprintf '%s\\n' \"$@\" > \(folder.path)/woorden\n",
      to: "lp"
    )
    chmod("\(folder.path)/lp", 0o755)
    let terminal = try await Tmux()
    try await terminal.openGuide(
      "PATH=\(folder.path):$PATH oudergids --age 8m --printer proef",
      showing: "Nu: 8 maanden"
    )
    try terminal.press("m")
    try await terminal.wait(for: "1 mee")
    try terminal.press("M")
    try await terminal.wait(for: "Je meeneembriefje")
    try terminal.press("End")
    try await terminal.wait(for: "Druk je briefje af")
    try await choose("Druk je briefje af", terminal)
    try await terminal.wait(for: "Je briefje is naar de printer.")
    #expect(try folder.text(of: "papier").hasPrefix("Je meeneembriefje\n"))
    #expect(try folder.text(of: "woorden").contains("-d\nproef\n"))
  }

  @Test func `never by a choice that the owner did not give`() async throws {
    let terminal = try await slip("", choosing: "Wat op je briefje staat")
    let lines = try terminal.screen().lines.joined()
    #expect(!lines.contains("Bewaar") && !lines.contains("Druk je briefje af"))
  }

  @Test func `by a command, in each format`() async throws {
    let text = try await Command("slip", "slapen-doorslapen", "stap-opvang", "--age", "8m")
    #expect(text.cause == .exit(0))
    #expect(text.output.hasPrefix("Je meeneembriefje\n"))
    #expect(text.output.contains("112"))
    let page = try await Command("slip", "slapen-doorslapen", "--format", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    let markdown = try await Command("slip", "slapen-doorslapen", "--format", "markdown")
    #expect(markdown.output.hasPrefix("# Je meeneembriefje\n"))
    let unknown = try await Command("slip", "slapen-doorslappen")
    #expect(unknown.cause == .exit(2))
    #expect(unknown.errors.contains("Bedoelde je «slapen-doorslapen»?"))
  }
}
