import Canvas

extension Print {
  /// Cells left free at each side of a window of a width.
  func margin(columns: Int) -> Int {
    switch self {
    case .usual: columns >= 60 ? 1 : 0
    case .large: columns >= 60 ? 4 : columns >= 40 ? 2 : 0
    }
  }

  /// Cells of a row of the page in a window of a width.
  func lineLength(columns: Int) -> Int {
    max(1, min(longestLine, columns - 2 * margin(columns: columns)))
  }

  /// Empty rows between two choices.
  var gap: Int { self == .usual ? 0 : 1 }

  /// Lines longer than this are hard to read.
  private var longestLine: Int { self == .usual ? 78 : 45 }
}
