/// What must happen outside, because of a key.
public enum Effect: Hashable, Sendable {
  /// Draw everything anew, as after noise on the line.
  case repaint
  case quit
  /// Take away all that the terminal of a public machine may remember of what it showed.
  case wipe
  /// Print the slip, as ``Session/slipText(as:)`` gives it as text.
  case printSlip
  /// Save the slip in the folder that the owner gave for it.
  case saveSlip(SlipFormat)
}
