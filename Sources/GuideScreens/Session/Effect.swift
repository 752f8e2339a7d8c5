/// What must happen outside, because of a key.
public enum Effect: Hashable, Sendable {
  /// Draw everything anew, as after noise on the line.
  case repaint
  case quit
}
