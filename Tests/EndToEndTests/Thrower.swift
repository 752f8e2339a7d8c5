import Glibc

/// A pipe that holds a text for a program to read.
final class Thrower {
  private var reading: Int32

  /// Fills a pipe with a text, which must not be longer than a pipe holds.
  init(_ text: String) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Fault("There is no pipe to spare.") }
    reading = ends[0]
    let bytes = Array(text.utf8)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let count = write(ends[1], bytes, bytes.count)
    Glibc.close(ends[1])
    guard count == bytes.count else { throw Fault("A pipe does not hold \(bytes.count) bytes.") }
  }

  deinit { close() }

  /// The end for a program to read from.
  var stream: ChildProcess.Stream { .descriptor(reading) }

  /// Leaves the text to the programs that were started.
  func close() {
    if reading >= 0 { Glibc.close(reading) }
    reading = -1
  }
}
