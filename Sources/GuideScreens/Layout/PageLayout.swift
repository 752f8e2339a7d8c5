import Canvas

/// A page fitted to a size: what stands where, before it is known which part is in view.
struct PageLayout {
  let page: Page
  let status: Status
  let words: Wording
  let size: Size
  let viewport: Viewport
  let rows: [Row]
  let frame: Frame

  /// The smallest window in which the guide can be used.
  static let smallest = Size(columns: 20, rows: 5)

  init(
    page: Page,
    status: Status,
    words: Wording,
    size: Size,
    moduleShape: ModuleShape,
    print: Print
  ) {
    self.page = page
    self.status = status
    self.words = words
    self.size = size
    let builder = RowBuilder(
      page,
      words: words,
      window: size,
      moduleShape: moduleShape,
      print: print
    )
    rows = builder.rows
    // A square takes the room at the sides too.
    let framed = Frame(
      size: size,
      hasTabs: page.tab != nil,
      print: builder.square == nil ? print : .usual
    )
    let needsRows = builder.square != nil && rows.count > framed.bodyHeight
    frame = needsRows ? Frame(bare: size) : framed
    viewport = Viewport(
      rows: rows.count,
      height: frame.bodyHeight,
      choices: builder.choices,
      whole: builder.square
    )
  }

  /// Whether the window is large enough.
  var fits: Bool { Self.fits(size) }

  /// Whether a window of a size is large enough.
  static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  /// The page drawn with a part in view.
  func canvas(at position: Position) -> Canvas {
    var canvas = Canvas(size: size)
    guard fits else {
      let asked = words(.tooSmall, "\(Self.smallest.columns)", "\(Self.smallest.rows)")
      canvas.write(asked.clipped(columns: size.columns), at: Point(column: 0, row: 0))
      return canvas
    }
    let position = shown(position)
    drawBars(on: &canvas, at: position)
    drawBody(on: &canvas, at: position)
    if let field = focusedField {
      canvas.cursor = Point(
        column: min(size.columns, frame.margin + rows[field].end) - 1,
        row: frame.bodyTop + field - position.top
      )
    }
    return canvas
  }

  /// The row in which one types; nil where Enter takes a choice.
  private var focusedField: Int? {
    page.fieldHasFocus ? rows.firstIndex(where: \.isField) : nil
  }

  /// What is in view at a position: while one types, the field, and nothing is chosen.
  func shown(_ position: Position) -> Position {
    guard let field = focusedField else { return position }
    return Position(selected: nil, top: frame.revealing(field, from: position.top))
  }

  /// Blank rows at the top of what is in view: a braille line shows the row of the cursor, and should
  /// show a text.
  private func blankRows(from top: Int) -> Int {
    let view = rows[top..<min(top + frame.bodyHeight, rows.count)]
    return view.prefix { $0.spans.allSatisfy { $0.text.isEmpty } }.count % max(1, view.count)
  }

  private func drawBody(on canvas: inout Canvas, at position: Position) {
    canvas.cursor = Point(column: frame.margin, row: frame.bodyTop + blankRows(from: position.top))
    for offset in 0..<min(frame.bodyHeight, rows.count - position.top) {
      let row = rows[position.top + offset]
      let place = frame.bodyTop + offset
      for span in row.spans {
        canvas.write(
          span.text,
          at: Point(column: frame.margin + span.column, row: place),
          as: span.role
        )
      }
      guard let choice = row.choice,
        row.startsChoice || offset == 0 && choice == position.selected
      else { continue }
      drawMarks(of: choice, on: &canvas, row: place, at: position)
    }
    selectRows(on: &canvas, at: position)
  }

  /// Draws the selection and the digit before a choice.
  private func drawMarks(
    of choice: Int,
    on canvas: inout Canvas,
    row: Int,
    at position: Position
  ) {
    if choice == position.selected {
      canvas.write("›", at: Point(column: frame.margin, row: row))
      canvas.cursor = Point(column: frame.margin, row: row)
    }
    guard page.typed == nil, let number = page.numbering.number(of: choice, at: position) else {
      return
    }
    let text = "\(number)"
    let end = frame.margin + page.numbering.indent - 1
    canvas.write(text, at: Point(column: end - text.count, row: row), as: .key)
  }

  /// Marks the chosen rows up to the end of the label; a bar over the whole width, or over the details
  /// at its right, would cost a slow line as much as the text itself.
  private func selectRows(on canvas: inout Canvas, at position: Position) {
    guard let selected = position.selected else { return }
    for row in viewport.choices[selected]
    where frame.shows(row, from: position.top) && rows[row].labelEnd > 0 {
      let end = min(frame.columns, rows[row].labelEnd + 1)
      canvas.mark(
        row: frame.bodyTop + row - position.top,
        columns: frame.margin..<frame.margin + end,
        as: .selected
      )
    }
  }
}
