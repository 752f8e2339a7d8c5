import GuideModel

/// The guide on a terminal, at the milestones of eight months, with a file for its progress.
final class ProgressVisit {
  let terminal: PseudoTerminal
  let guide: ChildProcess

  /// - Parameter shell: what a shell does first, such as `ulimit -f 0;`.
  init(_ file: String, after shell: String = "") async throws {
    terminal = try PseudoTerminal()
    guide = try ChildProcess(
      ["sh", "-c", "\(shell) exec oudergids --age 8m --progress \"$0\"", file],
      input: terminal.stream,
      output: terminal.stream,
      error: terminal.stream
    )
    try await terminal.wait(for: "Nu: 8 maanden")
    terminal.type("\t\t\t")
  }

  /// Stops as a visitor does.
  func quit() async throws -> Ending {
    terminal.type("q")
    return try await guide.ending { terminal.readAll() }
  }

  /// The progress in a file; none while there is no file.
  static func saved(in file: String) throws -> Progress {
    guard let bytes = try RegularFile.bytes(at: file, called: file, limit: 1 << 20) else {
      return Progress()
    }
    return try Progress(json: bytes, file: file)
  }

  /// Waits until the file holds progress.
  @discardableResult
  static func wait(
    for file: String,
    until isSo: (Progress) -> Bool = { $0 != Progress() }
  ) async throws -> Progress {
    let found = try await Patience.answer { () -> Progress? in
      let progress = try saved(in: file)
      return isSo(progress) ? progress : nil
    }
    guard let found else { throw Fault(waitingFor: "progress", seeing: "\(try saved(in: file))") }
    return found
  }
}
