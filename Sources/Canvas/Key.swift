/// A key as a person presses it, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace, tab, backTab
  case up, down, left, right, pageUp, pageDown, home, end, delete
  /// A text that was pasted at once, and that never counts as commands.
  case pasted(String)
  /// A cell that was tapped, or clicked.
  case tapped(Point)
  /// The wheel of a mouse, or a finger that swipes, by one notch.
  case wheelUp, wheelDown
  /// Ctrl with a letter, as `control("l")`.
  case control(Character)
  /// One that means nothing here, such as F5: someone pressed it.
  case other
}
