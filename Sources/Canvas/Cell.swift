/// One place of a canvas.
public struct Cell: Hashable, Sendable {
  /// What stands here; nil on the right half of a wide glyph.
  public let glyph: Character?
  /// What it means.
  public let role: Role

  /// Creates a cell.
  public init(_ glyph: Character?, _ role: Role) {
    self.glyph = glyph
    self.role = role
  }

  /// An empty cell.
  public static let blank = Cell(" ", .text)
}
