import Glibc

/// The sole right to write a file: one program has it at a time, until it ends, however it ends.
///
/// What is locked is a file beside it that stays where it is, since the file itself is replaced by
/// another one whenever it is written.
final class FileLock {
  private let descriptor: Int32

  enum Failure: Error {
    /// Another program has the right.
    case taken
    /// Nobody can have it here.
    case impossible(NotSaved)
  }

  /// Takes the right, or fails at once.
  init(at path: String) throws(Failure) {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw .impossible(NotSaved(errno: errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let failure = errno
      close(descriptor)
      throw failure == EWOULDBLOCK ? .taken : .impossible(NotSaved(errno: failure))
    }
  }

  deinit { close(descriptor) }
}
