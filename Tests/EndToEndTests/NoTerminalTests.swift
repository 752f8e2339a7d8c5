import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Without a usable terminal` {
  @Test func `at either side, one line says so, as nobody could answer`() async throws {
    let (answers, pipe, errors) = (try Catcher(), try Catcher(), try Catcher())
    let guide = try ChildProcess(
      [Program.path],
      input: answers.stream,
      output: pipe.stream,
      error: errors.stream
    )
    #expect(try await guide.ending().cause == .exit(2))
    let complaint = errors.text()
    #expect(complaint.isComplaint)
    #expect(complaint.contains("--plain"))
    #expect(pipe.text() == "")
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
