import Canvas

extension Session {
  /// Handles a key on a screen of a size.
  ///
  /// - Returns: what must happen outside.
  public mutating func handle(_ key: Key, size: Size) -> [Effect] {
    let key = hintedKey(of: key, size: size) ?? key
    let target = target(of: key, size: size)
    let command = KeyTable.command(for: key)
    let wasAsked = secondsLeft != nil
    if someoneCame(with: command) { return [] }
    let wasMoved = isMovedByReport(size: size)
    forgetReport()
    let isHomeAgain = hasJustGoneHome && command == .home
    hasJustGoneHome = false
    if isHomeAgain { return vacate() }
    if let target { return reach(target, size: size) }
    // What answers the question whether anyone is there, is no sign of a text.
    if PageLayout.fits(size), !wasAsked {
      let before = [visit.typed, visit.sought]
      let wasTyped = type(key)
      if before != [visit.typed, visit.sought] { laid = nil }
      if wasTyped { return isFarewellTyped ? vacate() : [] }
    }
    guard let command, !(wasMoved && command.picks) else { return [] }
    return handle(command, size: size)
  }

  /// Handles what a key asks for; on a window that is too small only quitting and repainting.
  mutating func handle(_ command: Command, size: Size) -> [Effect] {
    switch command {
    case .quit: return visit.kiosk == nil ? [.quit] : []
    case .repaint: return [.repaint]
    default: break
    }
    let layout = layout(size: size)
    guard layout.fits else { return [] }
    laid = command.onlyMoves ? layout : nil
    if let digit = command.digit(after: path[path.count - 1].number, in: visit.face),
      jump(digit: digit, layout) || digit > 0
    {
      return []
    }
    path[path.count - 1].number = 0
    switch command {
    case .next, .previous, .pageDown, .pageUp, .first, .last, .scrollUp, .scrollDown:
      path[path.count - 1].position = layout.viewport.moved(path.last?.position, by: command)
    case .open: return openSelected(layout)
    case .digit(let digit): return open(digit: digit, layout)
    case .toggle: toggleSelected(layout)
    case .keep: keepSelected(layout)
    case .slip: open(.slip)
    case .face: visit.face = visit.face.next
    case .discuss: discussSelected(layout)
    case .compare: startComparing()
    case .back: return leave()
    case .home: goHome()
    case .nextTab: turnTab(by: 1)
    case .previousTab: turnTab(by: -1)
    case .search: startSearch()
    case .helpNow:
      open(.helpNow)
      path[path.count - 1].position = nil
    case .keys: open(.keys)
    case .language: speak(visit.guide.language == .dutch ? .english : .dutch)
    case .quit, .repaint: break
    }
    return []
  }
}

extension Command {
  /// The digit that belongs to a number, where numbers are typed: in a consult, and 0 only behind
  /// another digit.
  fileprivate func digit(after number: Int, in face: Face) -> Int? {
    guard face == .consult else { return nil }
    return switch self {
    case .digit(let digit): digit
    case .home where number > 0: 0
    default: nil
    }
  }
}
