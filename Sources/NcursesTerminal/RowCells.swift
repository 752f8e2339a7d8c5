import Canvas

/// One row of a canvas as C reads it; kept from row to row, so that drawing takes no new memory.
struct RowCells {
  /// The scalars of all glyphs, one after the other.
  private(set) var scalars: [UInt32] = []
  /// How many of them each cell has; none on the right half of a wide glyph.
  private(set) var counts: [UInt8] = []
  /// The raw value of each cell's role.
  private(set) var looks: [UInt8] = []

  /// Takes over a row, but for the blanks at its end, which an erased screen has already.
  mutating func fill(_ cells: ArraySlice<Cell>, glyphs: Glyphs) {
    scalars.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    looks.removeAll(keepingCapacity: true)
    guard let last = cells.lastIndex(where: { $0 != .blank }) else { return }
    for cell in cells[...last] {
      looks.append(cell.role.rawValue)
      counts.append(append(cell.glyph, glyphs: glyphs))
    }
  }

  /// Appends the scalars of a glyph and counts them.
  private mutating func append(_ glyph: Character?, glyphs: Glyphs) -> UInt8 {
    guard let glyph else { return 0 }
    // Nearly all of a page is ASCII: the short way halves the time of a frame.
    if glyph.utf8.count == 1, let byte = glyph.utf8.first {
      scalars.append(UInt32(byte))
      return 1
    }
    let shown = glyphs.shown(glyph).unicodeScalars.prefix(Self.scalarsPerCell)
    scalars.append(contentsOf: shown.lazy.map(\.value))
    return UInt8(shown.count)
  }

  /// What a cell of curses holds: a scalar and four that combine with it.
  private static let scalarsPerCell = 5
}
