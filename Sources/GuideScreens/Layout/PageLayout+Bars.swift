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
    let tabs = placedTabs
    for placed in tabs {
      let place = Point(column: placed.columns.lowerBound, row: frame.tabRow)
      canvas.write(placed.text, at: place, as: placed.tab == page.tab ? .activeTab : .text)
    }
    guard tabs.count == 1, let only = tabs.first,
      let number = Tab.allCases.firstIndex(of: only.tab)
    else { return }
    canvas.write(
      words(.tabNumber, "\(number + 1)", "\(Tab.allCases.count)"),
      at: Point(column: only.columns.upperBound + 1, row: frame.tabRow),
      as: .quiet
    )
  }

  /// The tabs that are shown, each at its place.
  var placedTabs: [PlacedTab] {
    guard frame.hasTabs, let open = page.tab else { return [] }
    var column = frame.margin
    let all = Tab.allCases.map { tab in
      let text = tab == open ? "[\(words[tab])]" : " \(words[tab]) "
      defer { column += text.displayWidth }
      return PlacedTab(tab: tab, text: text, start: column)
    }
    return column <= size.columns
      ? all : [PlacedTab(tab: open, text: "[\(words[open])]", start: frame.margin)]
  }

  /// The keys that matter here, and which part of the page is in view.
  private func drawHints(on canvas: inout Canvas, at position: Position) {
    let row = size.rows - 1
    let hints = placedHints(at: position)
    for hint in hints {
      let start = hint.columns.lowerBound
      if hint != hints.first {
        canvas.write(" · ", at: Point(column: start - 3, row: row), as: .quiet)
      }
      let end = canvas.write(hint.name, at: Point(column: start, row: row), as: .key)
      canvas.write(hint.word, at: Point(column: end.column + 1, row: row), as: .quiet)
    }
    let place = placeText(at: position)
    canvas.write(
      place,
      at: Point(column: size.columns - frame.margin - place.displayWidth, row: row),
      as: .quiet
    )
  }

  /// The keys that matter here, as many as fit whole beside the place on the page.
  func placedHints(at position: Position) -> [PlacedHint] {
    let place = placeText(at: position).displayWidth
    let end = size.columns - frame.margin - (place == 0 ? 0 : place + 2)
    var column = frame.margin
    return bindings(at: position).compactMap { binding in
      let gap = column == frame.margin ? 0 : 3
      guard let hint = placed(binding, start: column + gap), hint.columns.upperBound <= end else {
        return nil
      }
      column = hint.columns.upperBound
      return hint
    }
  }

  private func placed(_ binding: Binding, start: Int) -> PlacedHint? {
    guard let key = binding.keys.first, let word = word(of: binding) else { return nil }
    return PlacedHint(key: key, name: words.keyName(key), word: word, start: start)
  }

  /// What the bottom line says that a key does on this page; nil for what is not named there.
  private func word(of binding: Binding) -> String? {
    switch binding.command {
    case .back where page.escapeClears: words[.hintClear]
    case .open where page.fieldHasFocus && page.choices.isEmpty: words[.hintDone]
    case .home where page.extraCommands.contains(.home): words[.hintWipe]
    case .nextTab: page.tab.map { words[$0.next] }
    default: binding.hint.map { words[$0] }
    }
  }

  /// Such as `1-18/52 ↓`, with arrows for what is out of view; the arrows alone where the key for
  /// help would not fit beside the numbers, and nothing when the whole page is in view.
  func placeText(at position: Position) -> String {
    let end = min(position.top + frame.bodyHeight, rows.count)
    guard position.top > 0 || end < rows.count else { return "" }
    let arrows = (position.top > 0 ? "↑" : " ") + (end < rows.count ? "↓" : " ")
    let numbers = "\(position.top + 1)-\(end)/\(rows.count) \(arrows)"
    let help = bindings(at: position).first.flatMap { placed($0, start: 0) }?.columns.count ?? 0
    return help + numbers.displayWidth + 2 <= size.columns - 2 * frame.margin ? numbers : arrows
  }

  /// The keys that matter here; the one that wipes all comes early, far from where the page before
  /// named the one that leads here: who taps twice on one spot wipes nothing.
  private func bindings(at position: Position) -> [Binding] {
    let ahead: [Command] = page.extraCommands.contains(.home) ? [.helpNow, .home] : []
    let bindings = KeyTable.bindings.filter {
      word(of: $0) != nil && applies($0.command, at: position)
    }
    return bindings.filter { ahead.contains($0.command) }
      + bindings.filter { !ahead.contains($0.command) }
  }

  private func applies(_ command: Command, at position: Position) -> Bool {
    guard page.hints.contains(command) else { return false }
    return switch command {
    case .open: page.fieldHasFocus || position.selected != nil
    case .toggle: page.extraCommands.contains(command) && position.selected != nil
    case .keep: page.typed == nil && page.entryID(at: position.selected) != nil
    case .discuss:
      page.numbering == .all && page.typed == nil && page.entryID(at: position.selected) != nil
    case .quit: page.extraCommands.contains(command) && !page.fieldHasFocus
    case .back:
      page.escapeClears
        || !page.extraCommands.contains(.quit) && !page.extraCommands.contains(.home)
    case .home: page.typed == nil || page.extraCommands.contains(.home)
    case .language: page.typed == nil
    case .search:
      page.typed == nil || page.extraCommands.contains(.search) && !page.fieldHasFocus
    case .keys: !page.fieldHasFocus
    default: true
    }
  }
}
