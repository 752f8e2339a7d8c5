import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Without a usable terminal` {
  @Test func `of a kind that can't place its cursor, one line says so`() async throws {
    let terminal = try PseudoTerminal()
    let errors = try Catcher()
    var environment = Program.environment
    environment["TERM"] = "dumb"
    let found = terminal.modes
    let guide = try ChildProcess(
      [Program.path],
      environment: environment,
      input: terminal.stream,
      output: terminal.stream,
      error: errors.stream
    )
    #expect(try await guide.ending().cause == .exit(2))
    #expect(errors.text().isComplaint)
    #expect(terminal.text() == "")
    #expect(terminal.modes == found)
  }

  @Test(arguments: [(false, true), (true, false), (false, false)])
  func `at both sides, one line says so`(input: Bool, output: Bool) async throws {
    let terminal = try PseudoTerminal()
    let (answers, pipe, errors) = (try Catcher(), try Catcher(), try Catcher())
    let guide = try ChildProcess(
      [Program.path],
      input: input ? terminal.stream : answers.stream,
      output: output ? terminal.stream : pipe.stream,
      error: errors.stream
    )
    #expect(try await guide.ending().cause == .exit(2))
    #expect(errors.text().isComplaint)
    #expect(pipe.text() == "")
    #expect(terminal.text() == "")
  }

  @Test(arguments: [
    [], ["show", "hulp"], ["show", "niets"], ["list"], ["picture", "nu", "--age", "8m"],
    ["--help"], ["--age", "oud"], ["--onzin"],
  ])
  func `no escape sequence is written`(arguments: [String]) async throws {
    let output = try Catcher()
    let guide = try ChildProcess(
      [Program.path] + arguments,
      output: output.stream,
      error: output.stream
    )
    _ = try await guide.ending()
    let text = output.text()
    #expect(!text.isEmpty)
    #expect(!text.contains("\u{1B}"))
  }
}
