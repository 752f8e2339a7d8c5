/// A command that ran to its end without a terminal, and what it said.
struct Command {
  let cause: Ending.Cause
  let output: String
  let errors: String

  /// Runs the program with arguments over the packs of the tests.
  init(_ arguments: String...) async throws {
    try await self.init(arguments)
  }

  /// - Parameters:
  ///   - pack: the folder of a pack; nil for the packs of the tests.
  ///   - text: what comes in by a pipe, no more than it holds; nil for nothing at all.
  init(_ arguments: [String], pack: String? = nil, typing text: String? = nil) async throws {
    let (output, errors) = (try Catcher(), try Catcher())
    let input = try text.map(Thrower.init)
    let program = try ChildProcess(
      [Program.path] + arguments,
      environment: Program.environment.merging(pack.map { ["OUDERGIDS_PACK": $0] } ?? [:]) { $1 },
      input: input?.stream ?? .nothing,
      output: output.stream,
      error: errors.stream
    )
    input?.close()
    self.output = output.text()
    self.errors = errors.text()
    cause = try await program.ending().cause
  }
}
