/// What comes from a terminal that is read line by line.
public enum LineEvent: Hashable, Sendable {
  /// A line without its end; one that is too long without its rest.
  case line(String)
  /// There is nothing more to read.
  case ended
  /// A signal of this number asks the program to end.
  case signal(Int32)
  /// Nobody typed anything for as long as one would wait.
  case silence
}
