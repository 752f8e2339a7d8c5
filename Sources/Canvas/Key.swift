/// A key as a person presses it, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace, tab, backTab
  case up, down, left, right, pageUp, pageDown, home, end, delete
  /// A text that was pasted at once, and that never counts as commands.
  case pasted(String)
  /// Ctrl with a letter, as `control("l")`.
  case control(Character)
}
