/// How the modules of a code square are drawn, as cells are about twice as high as wide.
public enum ModuleShape: Sendable {
  /// A column wide and half a row high, with `▀`, `▄` and `█`.
  case halfBlock
  /// Two columns wide and a row high, with blanks on paper and in ink: for fonts without blocks.
  case blanks
}

extension CodeSquare {
  /// The cells that the square takes with its quiet zone.
  public func size(in shape: ModuleShape) -> Size {
    let modules = side + 2 * Self.quietZone
    return switch shape {
    case .halfBlock: Size(columns: modules, rows: (modules + 1) / 2)
    case .blanks: Size(columns: 2 * modules, rows: modules)
    }
  }
}
