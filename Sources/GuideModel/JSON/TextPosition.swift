/// A place in a file as an editor shows it; both numbers count from 1.
public struct TextPosition: Hashable, Sendable {
  /// The line.
  public let line: Int
  /// The character in the line.
  public let column: Int

  /// Finds the place of a byte.
  init(offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == 0x0A }
    column = 1 + String(decoding: before[start...], as: UTF8.self).count
  }
}
