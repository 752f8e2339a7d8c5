import Canvas

/// Cuts the blocks of a page into rows for a window.
struct RowBuilder {
  private let words: Wording
  private let window: Size
  private let moduleShape: ModuleShape
  private let print: Print
  private let columns: Int
  private let choiceIndent: Int
  private(set) var rows: [Row] = []
  /// The rows of each choice.
  private(set) var choices: [Range<Int>] = []
  /// The rows of the code square, where there is one.
  private(set) var square: Range<Int>?

  init(_ page: Page, words: Wording, window: Size, moduleShape: ModuleShape, print: Print) {
    self.words = words
    self.window = window
    self.moduleShape = moduleShape
    self.print = print
    columns = print.lineLength(columns: window.columns)
    choiceIndent = page.numbering.indent
    add(page.title, .heading)
    var isUnderHeading = false
    for block in page.blocks {
      if !isUnderHeading { rows.append(.empty) }
      add(block)
      isUnderHeading = block.isHeading
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let text): add(text, .heading)
    case .paragraph(let text): add(text, .text)
    case .remark(let text): add(text, .quiet)
    case .bullets(let bullets): for bullet in bullets { add(bullet: bullet) }
    case .notice(let weight, let title, let lines, let bullets):
      let indent = weight == .note ? 0 : 2
      add(title, weight.role, indent: indent, first: "! ")
      for line in lines { add(line, .text, indent: indent) }
      for bullet in bullets { add(bullet: bullet, indent: indent) }
    case .choices(let choices): add(choices)
    case .chart(let chart): rows += ChartLayout(chart, columns: columns).rows
    case .field(let label, let typed):
      add("\(label): \(typed)_", .text)
      rows[rows.count - 1].isField = true
    case .square(let square, let address): add(square, of: address)
    }
  }

  /// Adds a square whole or not at all, and its address.
  private mutating func add(_ square: CodeSquare, of address: String) {
    let smallest = Frame.smallestWindow(showing: square.size(in: moduleShape))
    if smallest.columns <= window.columns, smallest.rows <= window.rows {
      let start = rows.count
      rows += Row.rows(of: square, in: moduleShape)
      self.square = start..<rows.count
    } else {
      add(words(.squareTooLarge, "\(smallest.columns)", "\(smallest.rows)"), .text)
    }
    rows.append(.empty)
    add(address, .text)
  }

  private mutating func add(bullet: String, indent: Int = 0) {
    add(bullet, .text, indent: indent + 2, first: "• ")
  }

  /// Adds wrapped text; `first` stands before its first row, within the indent.
  private mutating func add(_ text: String, _ role: Role, indent: Int = 0, first: String = "") {
    let indent = columns > 2 * indent ? indent : 0
    for (index, line) in text.wrapped(columns: columns - indent).enumerated() {
      let lead = index == 0 && indent > 0 ? first : ""
      rows.append(Row(lead + line, role, column: indent - lead.displayWidth))
    }
  }

  /// Adds choices, with a gap behind all but the last, which belongs to the choice above it.
  private mutating func add(_ choices: [Choice]) {
    for (index, choice) in choices.enumerated() {
      add(choice, gap: index < choices.count - 1 ? print.gap : 0)
    }
  }

  private mutating func add(_ choice: Choice, gap: Int) {
    let start = rows.count
    let room = columns - choiceIndent
    let box = choice.isOn.map { $0 ? "[x] " : "[ ] " } ?? ""
    let label = (box + choice.label).wrapped(columns: room)
    let fits = (label.last ?? "").displayWidth + choice.detail.displayWidth + 2 <= room
    for (index, line) in label.enumerated() {
      var spans = Row.spans(of: line, marking: choice.marked, column: choiceIndent)
      if index == label.count - 1, fits, !choice.detail.isEmpty {
        spans.append(
          Row.Span(
            text: choice.detail,
            role: .quiet,
            column: columns - choice.detail.displayWidth
          )
        )
      }
      rows.append(Row(spans: spans, choice: choices.count, startsChoice: index == 0))
    }
    if !fits, !choice.detail.isEmpty {
      for line in choice.detail.wrapped(columns: room - 2) {
        rows.append(
          Row(
            spans: [Row.Span(text: line, role: .quiet, column: choiceIndent + 2)],
            choice: choices.count
          )
        )
      }
    }
    rows += Array(repeating: .gap(behind: choices.count), count: gap)
    choices.append(start..<rows.count)
  }
}

extension Block {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension Block.Weight {
  fileprivate var role: Role {
    switch self {
    case .danger: .danger
    case .caution: .caution
    case .note: .heading
    }
  }
}
