import Canvas

extension Session {
  /// Handles a key on a screen of a size.
  ///
  /// - Returns: what must happen outside.
  public mutating func handle(_ key: Key, size: Size) -> [Effect] {
    if place == .start, layout(size: size).fits, type(key) {
      laid = nil
      return []
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
    case .back: back()
    case .home: path = [Stop(.start)]
    case .nextTab: turnTab(by: 1)
    case .previousTab: turnTab(by: -1)
    case .helpNow: visitOnce(.helpNow)
    case .keys: visitOnce(.keys)
    case .language: speak(visit.guide.language == .dutch ? .english : .dutch)
    case .quit, .repaint: break
    }
    return []
  }

  /// On the start page letters and digits fill the field.
  ///
  /// - Returns: whether the key was typed.
  private mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let sign) where Self.isTypeable(sign) && (sign != "q" || !visit.typed.isEmpty):
      if visit.typed.count < Self.longestTyping { visit.typed.append(sign) }
    case .backspace where !visit.typed.isEmpty, .delete where !visit.typed.isEmpty:
      visit.typed.removeLast()
    case .escape where !visit.typed.isEmpty:
      visit.typed = ""
    case .up, .down, .pageUp, .pageDown:
      visit.typed = ""
      return false
    case .left, .right, .home, .end:
      return !visit.typed.isEmpty
    default:
      return false
    }
    return true
  }

  private static let longestTyping = 40

  private static func isTypeable(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || " -,./".contains(sign)
  }
}
