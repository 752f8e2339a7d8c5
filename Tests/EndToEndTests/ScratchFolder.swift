import FoundationEssentials
import Glibc

/// A folder of a test's own, gone after it.
final class ScratchFolder {
  let path: String

  init() throws {
    // Not in TMPDIR: the path of a socket may have 107 bytes.
    var name = Array("/tmp/oudergids-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw Fault("There is no room in /tmp.") }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Copies the packs of the tests.
  func copyPacks() throws {
    for name in ["proefland", "proefstad"] {
      try FileManager.default.copyItem(
        atPath: "\(Program.packs)/\(name)",
        toPath: "\(path)/\(name)"
      )
    }
  }

  /// Writes a file, in folders that are made where they are not there.
  func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "/\(folder)",
      withIntermediateDirectories: true
    )
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }
}
