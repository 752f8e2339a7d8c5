/// A width and a height in character cells; never negative.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public let columns: Int
  /// Cells from top to bottom.
  public let rows: Int

  /// Creates a size; a negative side becomes 0, as a terminal reports nonsense while it is resized.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
