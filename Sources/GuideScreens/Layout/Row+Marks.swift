import Canvas

extension Row {
  /// A line of text in which some of its words, as they stand between blanks, were looked for.
  ///
  /// - Parameter column: cells before the text.
  static func spans(of line: String, marking marked: Set<String>, column: Int) -> [Span] {
    var runs: [(text: String, role: Role)] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let role: Role = marked.contains(word) ? .found : .text
      if runs.last?.role == role {
        runs[runs.count - 1].text += " " + word
      } else {
        runs.append((word, role))
      }
    }
    var column = column
    return runs.map { run in
      defer { column += run.text.displayWidth + 1 }
      return Span(text: run.text, role: run.role, column: column)
    }
  }
}
