import Canvas

/// How a window is divided: bars above and below, the page between.
struct Frame: Hashable {
  /// Whether the top line fits.
  let hasStatus: Bool
  /// Whether the line with the tabs fits.
  let hasTabs: Bool
  let bodyTop: Int
  let bodyHeight: Int
  /// Cells left free at each side.
  let margin: Int
  /// Cells of a row of the page; lines longer than this are hard to read.
  let columns: Int

  private static let longestLine = 78

  init(size: Size, hasTabs: Bool) {
    hasStatus = size.rows >= 6
    self.hasTabs = hasTabs && size.rows >= 8
    let isRoomy = size.rows >= 16
    bodyTop = (hasStatus ? 1 : 0) + (self.hasTabs ? 1 : 0) + (isRoomy ? 1 : 0)
    bodyHeight = max(0, size.rows - bodyTop - (isRoomy ? 2 : 1))
    margin = size.columns >= 60 ? 1 : 0
    columns = max(1, min(Self.longestLine, size.columns - 2 * margin))
  }

  /// Whether a row of the page is in view.
  func shows(_ row: Int, from top: Int) -> Bool { (top..<top + bodyHeight).contains(row) }
}
