/// What a key asks for, whatever screen is open.
public enum Command: Hashable, Sendable {
  case next, previous, pageDown, pageUp, first, last
  /// Some rows up or down.
  case scrollUp, scrollDown
  case open, back, home
  /// 1 to 9.
  case digit(Int)
  case nextTab, previousTab
  case toggle
  case keep, slip
  case face, discuss, compare
  case search, helpNow, keys, language
  case repaint, quit
}

extension Command {
  /// Whether it leaves the page as it is, but for the part in view.
  var onlyMoves: Bool {
    switch self {
    case .next, .previous, .pageDown, .pageUp, .first, .last, .scrollUp, .scrollDown: true
    default: false
    }
  }
  /// Whether it does something with what is chosen, or picks by a number.
  var picks: Bool {
    switch self {
    case .open, .toggle, .keep, .discuss, .digit: true
    default: false
    }
  }
}
