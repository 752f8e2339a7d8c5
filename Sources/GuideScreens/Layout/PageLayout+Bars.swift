import Canvas

extension PageLayout {
  func drawBars(on canvas: inout Canvas, at position: Position) {
    if frame.hasStatus { drawStatus(on: &canvas) }
    if frame.hasTabs { drawTabs(on: &canvas) }
    drawHints(on: &canvas, at: position)
  }

  /// The guide on the left; on the right the child, and the language where there is room.
  private func drawStatus(on canvas: inout Canvas) {
    let room = size.columns - 2 * frame.margin
    let choices = [
      [status.child, status.kept, status.language], [status.child, status.kept],
    ].map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }
    let right =
      choices.first { $0.displayWidth + status.guide.displayWidth + 2 <= room }
      ?? choices[1].clipped(columns: room)
    let left = status.guide.clipped(columns: max(0, room - right.displayWidth - 1))
    canvas.write(
      String(repeating: " ", count: size.columns),
      at: Point(column: 0, row: 0),
      as: .bar
    )
    canvas.write(left, at: Point(column: frame.margin, row: 0), as: .bar)
    canvas.write(
      right,
      at: Point(column: size.columns - frame.margin - right.displayWidth, row: 0),
      as: .bar
    )
  }

  /// All tabs, or where they do not fit, the open one and its number.
  private func drawTabs(on canvas: inout Canvas) {
    guard let open = page.tab, let number = Tab.allCases.firstIndex(of: open) else { return }
    var place = Point(column: frame.margin, row: frame.hasStatus ? 1 : 0)
    let width = Tab.allCases.reduce(0) { $0 + words[$1].displayWidth + 2 }
    guard width <= size.columns - frame.margin else {
      place = canvas.write("[\(words[open])]", at: place, as: .activeTab)
      canvas.write(
        words(.tabNumber, "\(number + 1)", "\(Tab.allCases.count)"),
        at: Point(column: place.column + 1, row: place.row),
        as: .quiet
      )
      return
    }
    for tab in Tab.allCases {
      let text = tab == open ? "[\(words[tab])]" : " \(words[tab]) "
      place = canvas.write(text, at: place, as: tab == open ? .activeTab : .text)
    }
  }

  /// The keys that matter here, as many as fit whole, and which part of the page is in view.
  private func drawHints(on canvas: inout Canvas, at position: Position) {
    let row = size.rows - 1
    let hints = hints(at: position)
    let place = placeText(at: position, besides: hints)
    let room = size.columns - 2 * frame.margin - (place.isEmpty ? 0 : place.displayWidth + 2)
    var column = frame.margin
    for hint in hints {
      let width = hint.key.displayWidth + 1 + hint.word.displayWidth
      let gap = column == frame.margin ? 0 : 3
      guard column + gap + width <= frame.margin + room else { continue }
      if gap > 0 { canvas.write(" · ", at: Point(column: column, row: row), as: .quiet) }
      let end = canvas.write(hint.key, at: Point(column: column + gap, row: row), as: .key)
      canvas.write(hint.word, at: Point(column: end.column + 1, row: row), as: .quiet)
      column += gap + width
    }
    canvas.write(
      place,
      at: Point(column: size.columns - frame.margin - place.displayWidth, row: row),
      as: .quiet
    )
  }

  /// Such as `1-18/52 ↓`, with arrows for what is out of view; the arrows alone where the key for
  /// help would not fit beside the numbers, and nothing when the whole page is in view.
  private func placeText(at position: Position, besides hints: [Hint]) -> String {
    let end = min(position.top + frame.bodyHeight, rows.count)
    guard position.top > 0 || end < rows.count else { return "" }
    let arrows = (position.top > 0 ? "↑" : " ") + (end < rows.count ? "↓" : " ")
    let numbers = "\(position.top + 1)-\(end)/\(rows.count) \(arrows)"
    let help = hints.first.map { $0.key.displayWidth + $0.word.displayWidth + 1 } ?? 0
    return help + numbers.displayWidth + 2 <= size.columns - 2 * frame.margin ? numbers : arrows
  }

  private typealias Hint = (key: String, word: String)

  private func hints(at position: Position) -> [Hint] {
    KeyTable.bindings.compactMap { binding in
      guard let hint = binding.hint, let key = binding.keys.first,
        applies(binding.command, at: position)
      else {
        return nil
      }
      return (words.keyName(key), words[hint])
    }
  }

  private func applies(_ command: Command, at position: Position) -> Bool {
    guard page.hinted?.contains(command) ?? true else { return false }
    return switch command {
    case .open: page.fieldHasFocus || position.selected != nil
    case .toggle: page.extraCommands.contains(command) && position.selected != nil
    case .keep: page.typed == nil && page.entryID(at: position.selected) != nil
    case .discuss:
      page.numbering == .all && page.typed == nil && page.entryID(at: position.selected) != nil
    case .nextTab: page.tab != nil
    case .quit: page.extraCommands.contains(command)
    case .back: !page.extraCommands.contains(.quit)
    case .home, .language: page.typed == nil
    case .search: page.typed == nil || page.extraCommands.contains(.search)
    case .keys: !page.fieldHasFocus
    default: true
    }
  }
}
