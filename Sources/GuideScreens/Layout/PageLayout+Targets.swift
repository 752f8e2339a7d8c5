import Canvas

extension PageLayout {
  /// What stands at a cell of the window; nil where a tap does nothing.
  ///
  /// A choice has its rows from edge to edge, as a finger is no needle.
  func target(at point: Point, in position: Position) -> Target? {
    guard fits, (0..<size.columns).contains(point.column) else { return nil }
    let position = shown(position)
    if point.row == size.rows - 1 { return key(at: point.column, in: position).map(Target.key) }
    if frame.hasTabs, point.row == frame.tabRow {
      return placedTabs.first { $0.columns.contains(point.column) }.map { .tab($0.tab) }
    }
    let row = position.top + point.row - frame.bodyTop
    guard frame.shows(row, from: position.top), rows.indices.contains(row) else { return nil }
    return rows[row].choice.map(Target.choice)
  }

  /// The key that a hint of the bottom line names, or turns the page the way its arrow points.
  private func key(at column: Int, in position: Position) -> Key? {
    let hint = placedHints(at: position).first { $0.columns.contains(column) }
    return hint?.key ?? turning(at: column, in: position)
  }

  private func turning(at column: Int, in position: Position) -> Key? {
    let text = placeText(at: position)
    let end = size.columns - frame.margin
    guard !text.isEmpty, (end - text.displayWidth..<end).contains(column) else { return nil }
    let isAtDown = text.hasSuffix("↓") && (column == end - 1 || !text.contains("↑"))
    return isAtDown ? .pageDown : .pageUp
  }
}
