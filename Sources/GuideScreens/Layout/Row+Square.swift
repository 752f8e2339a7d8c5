import Canvas

extension Row {
  /// The rows of a code square with its quiet zone.
  static func rows(of square: CodeSquare, in shape: ModuleShape) -> [Row] {
    switch shape {
    case .halfBlock: halfBlockRows(of: square)
    case .blanks: blankRows(of: square)
    }
  }

  /// The modules along one side with the quiet zone, counted from the square's own first.
  private static func modules(of square: CodeSquare) -> Range<Int> {
    -CodeSquare.quietZone..<square.side + CodeSquare.quietZone
  }

  private static func halfBlockRows(of square: CodeSquare) -> [Row] {
    let modules = modules(of: square)
    return stride(from: modules.lowerBound, to: modules.upperBound, by: 2).map { row in
      let glyphs = modules.map { column -> Character in
        switch (
          square.isDark(column: column, row: row), square.isDark(column: column, row: row + 1)
        ) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }
      return Row(String(glyphs), .paper)
    }
  }

  private static func blankRows(of square: CodeSquare) -> [Row] {
    let modules = modules(of: square)
    return modules.map { row in
      var spans: [Span] = []
      for (index, column) in modules.enumerated() {
        let role: Role = square.isDark(column: column, row: row) ? .ink : .paper
        if let last = spans.last, last.role == role {
          spans[spans.count - 1] = Span(text: last.text + "  ", role: role, column: last.column)
        } else {
          spans.append(Span(text: "  ", role: role, column: 2 * index))
        }
      }
      return Row(spans: spans)
    }
  }
}
