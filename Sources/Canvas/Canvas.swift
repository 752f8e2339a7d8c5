/// A grid of cells on which a page is drawn; whatever falls outside is left out.
public struct Canvas: Hashable, Sendable {
  /// The size, which never changes.
  public let size: Size
  /// Where the terminal's own cursor stands, so that braille lines and speech follow it.
  public var cursor = Point(column: 0, row: 0)
  private var cells: [Cell]

  /// Creates an empty canvas.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of one row, from left to right; none for a row outside.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes on one row, clipped at the edges; a wide glyph that does not fit whole is left out.
  ///
  /// - Returns: the place behind the text, so that more can follow.
  @discardableResult
  public mutating func write(_ text: String, at start: Point, as role: Role = .text) -> Point {
    var place = start
    for glyph in text {
      let width = glyph.displayWidth
      guard width > 0 else { continue }
      put(glyph, width: width, at: place, as: role)
      place.column += width
    }
    return place
  }

  /// Copies another canvas, clipped at the edges, with its left end at a column.
  public mutating func draw(_ other: Canvas, atColumn column: Int) {
    let columns = (0..<other.size.columns).clamped(to: -column..<size.columns - column)
    for row in 0..<min(size.rows, other.size.rows) {
      for from in columns {
        cells[row * size.columns + column + from] = other.cells[row * other.size.columns + from]
      }
    }
  }

  /// Gives a run of cells another role and leaves their glyphs.
  public mutating func mark(row: Int, columns: Range<Int>, as role: Role) {
    guard (0..<size.rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      let index = row * size.columns + column
      cells[index] = Cell(cells[index].glyph, role)
    }
  }

  private mutating func put(_ glyph: Character, width: Int, at place: Point, as role: Role) {
    guard (0..<size.rows).contains(place.row), place.column >= 0,
      place.column + width <= size.columns
    else { return }
    let index = place.row * size.columns + place.column
    cells[index] = Cell(glyph, role)
    if width == 2 { cells[index + 1] = Cell(nil, role) }
  }
}
