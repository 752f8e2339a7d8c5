extension Slip {
  /// Lines of two pages of paper, with room for the margins.
  static let linesOfPaper = 116
  private static let columnsOfPaper = 76

  /// The slip as plain text of at most two pages: what does not fit is left out whole, never cut, and
  /// named at the end.
  var paper: [String] {
    var count = parts.count
    while count > 0, lines(ofFirst: count).count > Self.linesOfPaper { count -= 1 }
    return lines(ofFirst: count)
  }

  private func lines(ofFirst count: Int) -> [String] {
    let left = entries.dropFirst(count).map(\.title)
    let words = visit.words
    let rest: [Block] = left.isEmpty ? [] : [.heading(words[.slipNoRoom]), .bullets(Array(left))]
    return Page(
      title: words[.slipTitle],
      blocks: opening + parts.prefix(count).flatMap(\.self) + closing + rest
    )
    .plainLines(columns: Self.columnsOfPaper)
  }
}
