import Glibc

/// A pipe that catches what programs write into it.
final class Catcher {
  private let reading: Int32
  private var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Fault("There is no pipe to spare.") }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }

  /// The end for a program to write into.
  var stream: ChildProcess.Stream { .descriptor(writing) }

  /// Everything that is written until the last program has let go of it.
  func text() -> String {
    close(writing)
    writing = -1
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(reading, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
