import Glibc

extension HelperProgram {
  /// Feeds the program a text and waits for its end.
  ///
  /// - Returns: nil when it did not end in time; then it was ended, with all that it started.
  func run(on text: [UInt8], within limit: Duration) -> Ending? {
    let end = ContinuousClock.now + limit
    var rest = text[...]
    var errors: [UInt8] = []
    while ContinuousClock.now < end {
      feed(&rest)
      hear(&errors)
      if let status = taken() {
        hear(&errors)
        return Ending(isSuccess: status == 0, errors: String(decoding: errors, as: UTF8.self))
      }
      doze()
    }
    kill(-id, SIGKILL)
    let last = end + .seconds(1)
    while taken() == nil, ContinuousClock.now < last { doze() }
    return nil
  }

  /// Gives as much of the text as the program takes now, and after the last of it the end.
  private func feed(_ rest: inout ArraySlice<UInt8>) {
    guard input >= 0 else { return }
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EAGAIN || errno == EINTR { return }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(input)
    input = -1
  }

  /// As much of what it says as anybody will read.
  private static let mostErrors = 4096
  /// As much as is heard at once: a program that never stops talking must not keep this one listening.
  private static let mostAtOnce = 1 << 16

  /// Hears what the program has said by now, and remembers the beginning.
  private func hear(_ heard: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: Self.mostAtOnce)
    let count = read(errors, &buffer, buffer.count)
    guard count > 0 else { return }
    heard += buffer[..<min(count, Self.mostErrors - heard.count)]
  }

  /// How the program ended; nil while it runs.
  private func taken() -> Int32? {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == id ? status : nil
  }

  /// Shorter than anybody notices.
  private func doze() { usleep(5000) }
}
