/// What lines of text are read on: a terminal that is only written to, a page, a pipe.
public struct Sheet: Hashable, Sendable {
  /// Cells of the widest line.
  public let columns: Int
  /// Lines that are in view at once; nil where nobody waits between them.
  public let rows: Int?

  /// Cells of a line where nobody says how many there are; longer lines are hard to read.
  public static let usualColumns = 78
  private static let fewestColumns = 10
  private static let fewestRows = 4

  /// Creates a sheet; a terminal that is smaller than any that is used counts as the smallest, and a
  /// wide one as one of ``usualColumns``.
  public init(columns: Int = usualColumns, rows: Int? = nil) {
    self.columns = min(Self.usualColumns, max(Self.fewestColumns, columns))
    self.rows = rows.map { max(Self.fewestRows, $0) }
  }
}
