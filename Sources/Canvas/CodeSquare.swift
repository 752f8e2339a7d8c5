/// A square of dark and light modules that the camera of a telephone reads, such as a QR code.
public struct CodeSquare: Hashable, Sendable {
  /// Modules along one side, without the quiet zone.
  public let side: Int
  private let modules: [Bool]

  /// Light modules that must stand at each side, or cameras do not find the square.
  public static let quietZone = 4

  /// The sides that QR codes have.
  private static let sides = stride(from: 21, through: 177, by: 4)

  /// Creates a square; nil when no QR code has so many modules.
  ///
  /// - Parameter modules: whether each is dark, row by row from the top left.
  public init?(modules: [Bool]) {
    guard let side = Self.sides.first(where: { $0 * $0 == modules.count }) else { return nil }
    self.side = side
    self.modules = modules
  }

  /// Whether a module is dark; outside the square all are light.
  public func isDark(column: Int, row: Int) -> Bool {
    let inside = 0..<side
    return inside.contains(column) && inside.contains(row) && modules[row * side + column]
  }
}
