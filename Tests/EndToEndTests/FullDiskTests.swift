import Glibc
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `What a command prints` {
  private static let commands = [
    "list", "list --json", "show hulp", "search slapen", "coverage", "review",
    "picture nu --age 8m", "check",
  ]

  @Test(arguments: commands)
  func `was lost on a full disk, and nobody heard of it`(command: String) async throws {
    let errors = try Catcher()
    let program = try start(command, output: .file("/dev/full"), error: errors.stream)
    #expect(try await program.ending().cause == .exit(74))
    let complaint = errors.text()
    #expect(complaint.isComplaint)
    #expect(complaint.contains("Kijk of de schijf vol is."))
  }

  @Test func `was lost on a closed output, and nobody heard of it`() async throws {
    let errors = try Catcher()
    let program = try ChildProcess(["sh", "-c", "oudergids list >&-"], error: errors.stream)
    #expect(try await program.ending().cause == .exit(74))
    #expect(errors.text().isComplaint)
  }

  @Test(arguments: commands)
  func `ends quietly when who read it has seen enough`(command: String) async throws {
    let errors = try Catcher()
    let pipe = try closedPipe()
    defer { close(pipe) }
    let program = try start(command, output: .descriptor(pipe), error: errors.stream)
    #expect(try await program.ending().cause == .signal(SIGPIPE))
    #expect(errors.text() == "")
  }

  @Test(arguments: commands)
  func `ends quietly where the signal of a closed pipe is ignored`(command: String) async throws {
    let errors = try Catcher()
    let pipe = try closedPipe()
    defer { close(pipe) }
    let program = try ChildProcess(
      ["sh", "-c", "trap '' PIPE; exec oudergids \(command)"],
      output: .descriptor(pipe),
      error: errors.stream
    )
    #expect(try await program.ending().cause == .exit(128 + SIGPIPE))
    #expect(errors.text() == "")
  }

  private func start(
    _ command: String,
    output: ChildProcess.Stream,
    error: ChildProcess.Stream
  ) throws -> ChildProcess {
    try ChildProcess(
      [Program.path] + command.split(separator: " ").map(String.init),
      output: output,
      error: error
    )
  }

  /// The end to write into of a pipe that nobody reads.
  private func closedPipe() throws -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Fault("There is no pipe to spare.") }
    close(ends[0])
    return ends[1]
  }
}
