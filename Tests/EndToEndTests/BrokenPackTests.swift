import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A pack that can't be read` {
  @Test(arguments: [
    [:], ["pack.json": "onzin"], ["pack.json": ""], ["pack.json": "[]"], ["pack.json": "{}"],
    ["pack.json": #"{"id": "a", "name": "A", "version": "1", "updated": "gisteren"}"#],
  ])
  func `is told in one line, with nothing half drawn`(files: [String: String]) async throws {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let terminal = try PseudoTerminal()
    let errors = try Catcher()
    let found = terminal.modes
    let guide = try ChildProcess(
      [Program.path, "--pack", folder.path],
      input: terminal.stream,
      output: terminal.stream,
      error: errors.stream
    )
    #expect(try await guide.ending().cause == .exit(78))
    let complaint = errors.text()
    #expect(complaint.isComplaint)
    #expect(complaint.contains("pack.json"))
    #expect(terminal.text() == "")
    #expect(terminal.modes == found)
  }
}
