import Glibc

/// A file that is written whole under a name of its own, before it gets the name by which it is known;
/// so nobody ever finds half a file there.
struct Draft {
  private let path: String

  /// Writes the bytes, down to the disk.
  ///
  /// - Parameters:
  ///   - path: a name that is not taken, in the folder where the file is to be.
  ///   - mode: who may read it, less what the system always forbids; its owner alone, unless said.
  init(_ bytes: [UInt8], at path: String, mode: mode_t = 0o600) throws(NotSaved) {
    self.path = path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw NotSaved(errno: errno) }
    var failure = Output.write(bytes, to: descriptor)
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure {
      unlink(path)
      throw NotSaved(errno: failure)
    }
  }

  /// Puts the file in the place of another one, or where there was none.
  func replace(_ target: String) throws(NotSaved) {
    guard rename(path, target) == 0 else {
      let failure = errno
      discard()
      throw NotSaved(errno: failure)
    }
    try Self.settle(target)
  }

  /// Puts the file where there must be none.
  ///
  /// - Returns: false when the name is taken; then another one can be tried.
  func take(_ target: String) throws(NotSaved) -> Bool {
    do {
      guard try Path.move(path, toFree: target) else { return false }
    } catch {
      discard()
      throw error
    }
    try Self.settle(target)
    return true
  }

  /// Gives the file up.
  func discard() { unlink(path) }

  /// Has the name of a file reach the disk too, where the file system can do that.
  private static func settle(_ path: String) throws(NotSaved) {
    let descriptor = open(Path.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if fsync(descriptor) != 0, errno == EIO { throw NotSaved(errno: EIO) }
  }
}
