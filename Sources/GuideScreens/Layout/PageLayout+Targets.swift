import Canvas

extension PageLayout {
  /// The choice or the tab at a cell of the window; nil where there is none.
  ///
  /// A choice has its rows from edge to edge, as a finger is no needle.
  func target(at point: Point, in position: Position) -> Target? {
    guard fits, (0..<size.columns).contains(point.column) else { return nil }
    if frame.hasTabs, point.row == frame.tabRow {
      return placedTabs.first { $0.columns.contains(point.column) }.map { .tab($0.tab) }
    }
    let top = shown(position).top
    let row = top + point.row - frame.bodyTop
    guard frame.shows(row, from: top), rows.indices.contains(row) else { return nil }
    return rows[row].choice.map(Target.choice)
  }

  /// The key that the bottom line names at a cell, or that turns the page the way its arrow points.
  func hintedKey(at point: Point, in position: Position) -> Key? {
    guard fits, point.row == size.rows - 1 else { return nil }
    let position = shown(position)
    let hint = placedHints(at: position).first { $0.columns.contains(point.column) }
    return hint?.key ?? turningKey(at: point.column, in: position)
  }

  private func turningKey(at column: Int, in position: Position) -> Key? {
    let text = placeText(at: position)
    let end = size.columns - frame.margin
    guard !text.isEmpty, (end - text.displayWidth..<end).contains(column) else { return nil }
    let isAtDown = text.hasSuffix("↓") && (column == end - 1 || !text.contains("↑"))
    return isAtDown ? .pageDown : .pageUp
  }
}
