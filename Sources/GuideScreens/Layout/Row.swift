import Canvas

/// One row of a page that was cut to a width.
struct Row: Hashable, Sendable {
  var spans: [Span]
  /// The choice to which the row belongs.
  var choice: Int?
  /// Whether it is the first row of its choice, which carries the digit.
  var startsChoice = false
  /// Whether the visitor types here.
  var isField = false

  struct Span: Hashable, Sendable {
    let text: String
    let role: Role
    /// Cells from the left edge of the row.
    let column: Int

    var end: Int { column + text.displayWidth }
  }

  static let empty = Row(spans: [])

  /// An empty row between a choice and the next one.
  static func gap(behind choice: Int) -> Row { Row(spans: [], choice: choice) }

  /// Cells from the left edge to the end of the text.
  var end: Int { spans.map(\.end).max() ?? 0 }

  /// Cells from the left edge to the end of the text without what is less important; 0 where there is
  /// nothing else.
  var labelEnd: Int { spans.filter { $0.role != .quiet }.map(\.end).max() ?? 0 }

  init(spans: [Span], choice: Int? = nil, startsChoice: Bool = false) {
    self.spans = spans
    self.choice = choice
    self.startsChoice = startsChoice
  }

  init(_ text: String, _ role: Role, column: Int = 0) {
    self.init(spans: [Span(text: text, role: role, column: column)])
  }
}
