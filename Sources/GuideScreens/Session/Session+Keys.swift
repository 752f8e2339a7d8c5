import Canvas

extension Session {
  /// Handles a key on a screen of a size.
  ///
  /// - Returns: what must happen outside.
  public mutating func handle(_ key: Key, size: Size) -> [Effect] {
    if PageLayout.fits(size) {
      let before = [visit.typed, visit.sought]
      let wasTyped = type(key)
      if before != [visit.typed, visit.sought] { laid = nil }
      if wasTyped { return [] }
    }
    guard let command = KeyTable.command(for: key) else { return [] }
    return handle(command, size: size)
  }

  /// Handles what a key asks for; on a window that is too small only quitting and repainting.
  mutating func handle(_ command: Command, size: Size) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .repaint: return [.repaint]
    default: break
    }
    let layout = layout(size: size)
    guard layout.fits else { return [] }
    laid = command.onlyMoves ? layout : nil
    switch command {
    case .next, .previous, .pageDown, .pageUp, .first, .last:
      path[path.count - 1].position = layout.viewport.moved(path.last?.position, by: command)
    case .open: openSelected(layout)
    case .digit(let digit): open(digit: digit, layout)
    case .toggle: toggleSelected(layout)
    case .keep: keepSelected(layout)
    case .slip: open(.slip)
    case .back: back()
    case .home: startOver()
    case .nextTab: turnTab(by: 1)
    case .previousTab: turnTab(by: -1)
    case .search: open(.search)
    case .helpNow: open(.helpNow)
    case .keys: open(.keys)
    case .language: speak(visit.guide.language == .dutch ? .english : .dutch)
    case .quit, .repaint: break
    }
    return []
  }
}
