import Foundation
import Testing

/// Debian's Python, with which the tests read exports as other programs do.
enum Python {
  private static let program = "/usr/bin/python3"
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// What a standard says, as a file beside the tests.
  static func standard(_ name: String) -> URL { folder.appending(path: "Standards/\(name)") }

  /// Runs a script with files as its arguments.
  ///
  /// - Returns: what it printed.
  static func run(_ script: String, _ files: [URL]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = [folder.appending(path: "Python/\(script)").path] + files.map(\.path)
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: printed, as: UTF8.self)
  }

  /// Runs a script over a text, behind other files.
  static func run(_ script: String, _ files: [URL] = [], over text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try run(script, files + [file])
  }

  /// Whether a package of Debian brought a module.
  fileprivate static func has(_ module: String) -> Bool {
    FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/\(module)")
  }
}

extension Trait where Self == ConditionTrait {
  /// Left out where Debian's package for Python is missing; but not in CI.
  static func needs(python module: String) -> Self {
    .enabled(
      if: Python.has(module) || ProcessInfo.processInfo.environment["CI"] == "true",
      "python3-\(module) is missing: apt-get install python3-\(module)"
    )
  }
}
