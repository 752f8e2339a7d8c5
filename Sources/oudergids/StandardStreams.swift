import Glibc

/// Standard input, output and the error output.
enum StandardStreams {
  /// Puts nothing where the program was started without one of them, so that no file that is opened
  /// later is taken for it: reading ends at once, and writing fails.
  static func fill() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      // The system gives out the lowest number that is free, which is this one.
      _ = open("/dev/null", O_RDONLY | O_CLOEXEC)
    }
  }
}
