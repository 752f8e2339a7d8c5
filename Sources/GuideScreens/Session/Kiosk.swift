/// A machine for everyone, with nobody beside it: one visitor after the other, and none who can end
/// the guide.
public struct Kiosk: Hashable, Sendable {
  /// Seconds without a key after which the guide asks whether anyone is there.
  public let idle: Int

  /// How long that question waits for a key, in seconds, before all is wiped.
  static let countdown = 15

  /// What an owner may choose for ``idle``: less would hurry who reads, more would leave one visitor's
  /// page to the next.
  public static let idleRange = 10...3600

  /// Creates a kiosk; nil for an ``idle`` outside of ``idleRange``.
  public init?(idle: Int) {
    guard Self.idleRange.contains(idle) else { return nil }
    self.idle = idle
  }
}
