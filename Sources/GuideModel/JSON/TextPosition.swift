/// A place in a file as an editor shows it; both numbers count from 1.
public struct TextPosition: Hashable, Sendable {
  /// The line.
  public let line: Int
  /// The character in the line; an accent that is written by itself counts as one.
  public let column: Int

  /// Finds the place of a byte.
  init(offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    line = 1 + before.withUnsafeBytes { $0.count { $0 == 0x0A } }
    // In UTF-8 all bytes but the first of a character begin with 10.
    column = 1 + before[start...].withUnsafeBytes { $0.count { $0 & 0xC0 != 0x80 } }
  }
}
