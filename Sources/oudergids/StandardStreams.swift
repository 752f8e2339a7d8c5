import Glibc

/// Standard input, output and the error output.
enum StandardStreams {
  /// Puts nothing where the program was started without one of them, so that no file that is opened
  /// later is taken for it: reading ends at once, and writing fails.
  static func fill() {
    var descriptor: Int32 = -1
    repeat {
      descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
    } while (0...2).contains(descriptor)
    if descriptor > 2 { close(descriptor) }
  }
}
