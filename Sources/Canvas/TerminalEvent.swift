/// What a terminal reports.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case resized(Size)
  /// The terminal is gone, or a signal asks the program to end.
  case ended(signal: Int32)
}
