// Cells per glyph, as wcwidth of the C library counts them. Asked of the characters themselves and
// not of wcwidth, because that answers -1 for every é in the C locale. A test compares the two.

extension Character {
  /// The number of cells a glyph takes: 0, 1 or 2.
  public var displayWidth: Int {
    if utf8.count == 1, let ascii = utf8.first { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    return unicodeScalars.map(\.displayWidth).max() ?? 0
  }
}

extension StringProtocol {
  /// The number of cells a text takes on one row.
  public var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// The number of cells a scalar takes: 0 for what joins or controls, 2 for East Asian signs.
  public var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .surrogate, .lineSeparator,
      .paragraphSeparator:
      0
    default:
      properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}
