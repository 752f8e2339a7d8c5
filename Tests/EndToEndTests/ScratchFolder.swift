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

  /// The names of what lies in it, hidden files too; of a folder within it only its own.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

  /// What a file holds.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Who may do what with a file, or with a link itself.
  func mode(of name: String) throws -> mode_t {
    var status = stat()
    guard lstat("\(path)/\(name)", &status) == 0 else { throw Fault("There is no \(name).") }
    return status.st_mode & 0o777
  }
}
