import Glibc

/// Reading a file whole that is not trusted.
package enum RegularFile {
  /// The bytes of a file; nil when there is none.
  ///
  /// Opened without waiting, so that a pipe in place of a file can't make the guide hang.
  ///
  /// - Parameters:
  ///   - label: the name for the file in problems.
  ///   - limit: bytes that it may have.
  package static func bytes(
    at path: String,
    called label: String,
    limit: Int
  ) throws(Problem) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw problem(.unreadableFile(errno: errno), in: label)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw problem(.notARegularFile, in: label)
    }
    guard status.st_size <= limit else { throw problem(.tooLarge(limit: limit), in: label) }
    return try bytes(descriptor, Int(status.st_size), label)
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
}
