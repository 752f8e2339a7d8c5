import Glibc

/// A folder on disk with the files of a pack; what lies in it is not trusted.
struct PackFolder: Hashable, Sendable {
  let path: String

  /// Bytes that one file may have; a theme of the whole guide has a fiftieth of it.
  static let largestFile = 8 << 20

  /// The folder's own name.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Reads a file whole; nil when there is none.
  func file(_ name: String) throws(Problem) -> PackFile? {
    let label = "\(self.name)/\(name)"
    return try RegularFile.bytes(at: "\(path)/\(name)", called: label, limit: Self.largestFile)
      .map { PackFile(name: label, bytes: $0) }
  }

  /// The names in a folder of the pack, sorted; none when there is no such folder.
  func names(in folder: String) -> [String] {
    guard let directory = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
