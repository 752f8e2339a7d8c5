import Foundation
import Testing

@Suite struct `The house` {
  /// Who may import what; everything that is not named here is forbidden.
  private static let table: [String: Set<String>] = [
    "Sources/Canvas": [],
    "Sources/GuideModel": ["Glibc"],
    "Sources/GuideScreens": ["Canvas", "GuideModel"],
    "Sources/LinearTerminal": ["CSignals", "Canvas", "Glibc"],
    "Sources/NcursesTerminal": ["CNcurses", "Canvas"],
    "Sources/QRCode": ["CQRencode", "Canvas"],
    "Sources/GuideContent": [],
    "Sources/oudergids": [
      "ArgumentParser", "Canvas", "Glibc", "GuideContent", "GuideModel", "GuideScreens",
      "LinearTerminal", "NcursesTerminal", "QRCode",
    ],
  ]

  @Test(arguments: table.keys.sorted())
  func `imports only what the table allows`(folder: String) throws {
    let allowed = try #require(Self.table[folder])
    for file in try Self.swiftFiles(in: folder) {
      for name in try Self.imports(of: file) {
        #expect(allowed.contains(name), "\(file.path): import \(name)")
      }
    }
  }

  @Test func `has no target that the table forgot`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Sources")
    let swift = try folders.filter { try !Self.swiftFiles(in: "Sources/\($0)").isEmpty }
    #expect(Set(swift.map { "Sources/\($0)" }) == Set(Self.table.keys))
  }

  /// Beside opening packs, search takes a logarithm from the C library.
  @Test func `reads files in the model only where packs are opened`() throws {
    let readers = try Self.swiftFiles(in: "Sources/GuideModel")
      .filter { try Self.imports(of: $0).contains("Glibc") }
    #expect(
      Set(readers.map(\.lastPathComponent))
        == ["PackFolder.swift", "RegularFile.swift", "SearchTally.swift"]
    )
  }

  @Test func `has no file over 250 lines`() throws {
    for folder in ["Sources", "Tests", "Resources"] {
      for file in try Self.swiftFiles(in: folder) {
        let lines =
          try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
          ).count - 1
        #expect(lines <= 250, "\(file.path)")
      }
    }
  }

  @Test func `never traps on purpose`() throws {
    let forbidden = ["try!", "as!", "fatalError(", "preconditionFailure(", "unowned("]
    for file in try Self.swiftFiles(in: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in forbidden { #expect(!text.contains(word), "\(file.path): \(word)") }
    }
  }

  @Test func `has nothing else at its top`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(names) == ["Package.swift", "README.md", "Resources", "Sources", "Tests"])
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  private static func swiftFiles(in folder: String) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".swift") && !$0.contains(".build") }
      .map { root.appending(path: folder).appending(path: $0) }
  }

  private static func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains(String($0)) })
      else { return nil }
      return String(words[place + 1].split(separator: ".")[0])
    }
  }

  private static let accessLevels: Set = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
