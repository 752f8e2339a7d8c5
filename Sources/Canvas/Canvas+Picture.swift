extension Canvas {
  /// What a person sees, one string a row, blanks at the end included.
  public var lines: [String] {
    (0..<size.rows).map { String(row($0).compactMap(\.glyph)) }
  }

  /// The letter of each cell's role, one string a row.
  public var roleLines: [String] {
    (0..<size.rows).map { String(row($0).map(\.role.letter)) }
  }
}
