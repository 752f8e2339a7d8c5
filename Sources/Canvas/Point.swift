/// A cell's place, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Cells to the right of the left edge.
  public var column: Int
  /// Cells below the top edge.
  public var row: Int

  /// Creates a place; it may lie outside any canvas.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
