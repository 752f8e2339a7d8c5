import Glibc

extension Path {
  /// Gives a file a name that nothing has, without ever replacing anything.
  ///
  /// - Returns: false when the name is taken.
  static func move(_ path: String, toFree target: String) throws(NotSaved) -> Bool {
    if link(path, target) == 0 {
      unlink(path)
      return true
    }
    if errno == EEXIST { return false }
    // Sticks know no second name for a file: the name is taken first, and then given away.
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let failure = errno
      guard failure == EEXIST else { throw NotSaved(errno: failure) }
      return false
    }
    close(descriptor)
    guard rename(path, target) == 0 else {
      let failure = errno
      unlink(target)
      throw NotSaved(errno: failure)
    }
    return true
  }
}
