/// Why no screen could be opened; the sentence for it is made by the program.
public enum TerminalError: Error, Equatable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// Neither the terminal of this name (`$TERM`, or empty) nor xterm or vt100 is known here.
  case unknownTerminal(String)
  /// The terminal of this name can't place its cursor, as `dumb`, or a printer.
  case tooPlain(String)
  /// Another `NcursesTerminal` of this program has not been closed.
  case alreadyOpen
}
