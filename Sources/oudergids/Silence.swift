import Glibc

/// How long nobody has pressed a key; time that the machine slept counts.
struct Silence {
  private var start = Self.now

  /// How long a loop waits at most before it looks which day it is, in milliseconds.
  static let mostAtOnce = 600_000

  /// Begins anew.
  mutating func begin() { start = Self.now }

  /// Milliseconds until it has lasted so many seconds; not negative, and never more than
  /// ``mostAtOnce``.
  ///
  /// - Parameter seconds: nil for no end.
  func left(of seconds: Int?) -> Int {
    guard let seconds else { return Self.mostAtOnce }
    return min(max(0, seconds * 1000 - (Self.now - start)), Self.mostAtOnce)
  }

  /// In milliseconds, of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
