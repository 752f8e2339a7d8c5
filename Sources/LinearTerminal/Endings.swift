import CSignals
import Glibc

/// The signals that ask the program to end, as something to wait for.
///
/// One that is ignored already stays ignored: nohup, `&`, the kiosk.
struct Endings {
  /// Readable when a signal has come; below 0 when the system has no descriptor to spare.
  let descriptor: Int32

  /// Holds the signals back from ending the program, from here on.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] where !Self.isIgnored(number) {
      sigaddset(&signals, number)
    }
    descriptor = signalfd(-1, &signals, Int32(SFD_NONBLOCK) | Int32(SFD_CLOEXEC))
    if descriptor >= 0 { pthread_sigmask(SIG_BLOCK, &signals, nil) }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The signal that has come; nil when none has.
  func next() -> Int32? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard read(descriptor, &info, size) == size else { return nil }
    return Int32(bitPattern: info.ssi_signo)
  }

  /// Whether the program ignores a signal.
  static func isIgnored(_ number: Int32) -> Bool {
    var found = sigaction()
    guard sigaction(number, nil, &found) == 0 else { return false }
    return unsafeBitCast(found.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
