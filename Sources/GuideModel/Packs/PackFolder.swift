import Glibc

/// A folder on disk with the files of a pack; what lies in it is not trusted.
struct PackFolder: Hashable, Sendable {
  let path: String

  /// Bytes that one file may have; a theme of the whole guide has a fiftieth of it.
  static let largestFile = 8 << 20

  /// The folder's own name.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Reads a file whole; nil when there is none.
  ///
  /// Opened without waiting, so that a pipe in place of a file can't make the guide hang.
  func file(_ name: String) throws(Problem) -> PackFile? {
    let label = "\(self.name)/\(name)"
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Self.problem(.unreadableFile(errno: errno), in: label)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Self.problem(.notARegularFile, in: label)
    }
    guard status.st_size <= Self.largestFile else {
      throw Self.problem(.tooLarge(limit: Self.largestFile), in: label)
    }
    return PackFile(name: label, bytes: try Self.bytes(descriptor, Int(status.st_size), label))
  }

  /// Reads at most the size that was seen, should the file be growing.
  private static func bytes(
    _ descriptor: Int32,
    _ size: Int,
    _ label: String
  ) throws(Problem) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw problem(.unreadableFile(errno: failure), in: label) }
    return bytes
  }

  private static func problem(_ fault: Fault, in label: String) -> Problem {
    Problem(file: label, position: nil, entry: nil, field: nil, fault: fault)
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
