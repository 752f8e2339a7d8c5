import Glibc

/// How long nobody has pressed a key; time that the machine slept counts.
struct Silence {
  private var start = Self.now

  /// Begins anew.
  mutating func begin() { start = Self.now }

  /// Milliseconds until it has lasted so many seconds; not negative.
  func left(of seconds: Int) -> Int { max(0, seconds * 1000 - (Self.now - start)) }

  /// In milliseconds, of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
