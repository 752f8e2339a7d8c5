/// Bytes that become lines, of a bounded length whatever comes.
struct LineBuffer {
  /// The most bytes of a line; what follows them is left out.
  static let longest = 1024

  private var lines: [String] = []
  private var present: [UInt8] = []
  private var endedWithReturn = false

  /// The next whole line, without its end; nil while there is none.
  mutating func next() -> String? { lines.isEmpty ? nil : lines.removeFirst() }

  /// Takes bytes as they were read.
  ///
  /// A line ends with LF, CR, or both.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      let isSecondHalf = endedWithReturn && byte == UInt8(ascii: "\n")
      endedWithReturn = byte == UInt8(ascii: "\r")
      if isSecondHalf { continue }
      if endedWithReturn || byte == UInt8(ascii: "\n") {
        endLine()
      } else if present.count < Self.longest {
        present.append(byte)
      }
    }
  }

  /// Takes the end of all input, which ends a line that has begun.
  mutating func takeEnd() { if !present.isEmpty { endLine() } }

  /// Bytes that are no UTF-8 are left out, such as half a letter where a line was cut.
  private mutating func endLine() {
    let scalars = String(decoding: present, as: UTF8.self).unicodeScalars
    lines.append(String(String.UnicodeScalarView(scalars.filter { $0 != "\u{FFFD}" })))
    present.removeAll(keepingCapacity: true)
  }
}
