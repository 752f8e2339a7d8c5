import Glibc

/// The keys of signals, of ^D and of ^S, taken from a terminal where ^C is ignored.
///
/// Else ^D ends a program that no key may end, ^S holds it up until someone thinks of ^Q, and ^C
/// throws away what is on its way to the screen. Given back as they were with the last use.
final class FreedKeys {
  private let found: termios?
  /// No key: `_POSIX_VDISABLE`, which Swift does not see.
  private static let none: UInt8 = 0

  init() {
    var modes = termios()
    guard Endings.isIgnored(SIGINT), tcgetattr(STDIN_FILENO, &modes) == 0 else {
      found = nil
      return
    }
    found = modes
    modes.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      for key in [VINTR, VQUIT, VSUSP, VEOF] { keys[Int(key)] = Self.none }
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  deinit { if var found { tcsetattr(STDIN_FILENO, TCSANOW, &found) } }
}
