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

  /// The frame of a page of text.
  init(size: Size, hasTabs: Bool, print: Print) {
    hasStatus = size.rows >= 6
    self.hasTabs = hasTabs && size.rows >= 8
    let isRoomy = size.rows >= 16
    bodyTop = (hasStatus ? 1 : 0) + (self.hasTabs ? 1 : 0) + (isRoomy ? 1 : 0)
    bodyHeight = max(0, size.rows - bodyTop - (isRoomy ? 2 : 1))
    margin = print.margin(columns: size.columns)
    columns = print.lineLength(columns: size.columns)
  }

  /// The frame that leaves a page all rows but the one with the keys.
  init(bare size: Size) {
    hasStatus = false
    hasTabs = false
    bodyTop = 0
    bodyHeight = max(0, size.rows - Self.hintRows)
    margin = Print.usual.margin(columns: size.columns)
    columns = Print.usual.lineLength(columns: size.columns)
  }

  /// The smallest window in which a picture of a size is in view as a whole, in a bare frame.
  static func smallestWindow(showing picture: Size) -> Size {
    Size(
      columns: picture.columns + Print.usual.margin(columns: picture.columns),
      rows: picture.rows + hintRows
    )
  }

  private static let hintRows = 1

  /// The row of the tabs, where they fit.
  var tabRow: Int { hasStatus ? 1 : 0 }

  /// Whether a row of the page is in view.
  func shows(_ row: Int, from top: Int) -> Bool { (top..<top + bodyHeight).contains(row) }

  /// The top row from which a row is in view, as near to another as can be.
  func revealing(_ row: Int, from top: Int) -> Int {
    min(row, max(top, row - bodyHeight + 1))
  }
}
