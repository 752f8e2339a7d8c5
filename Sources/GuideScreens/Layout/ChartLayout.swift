import Canvas
import GuideModel

/// A chart fitted to a width: labels left of the bars where there is room, and above them elsewhere.
struct ChartLayout {
  let chart: Chart
  let columns: Int
  /// Cells of the labels on the left; 0 where they stand above the bars.
  let labelColumns: Int
  /// The cells of birth to the last month.
  let bars: ClosedRange<Int>

  /// From this width on a label leaves room for its bar.
  private static let roomForLabels = 56

  init(_ chart: Chart, columns: Int) {
    self.chart = chart
    self.columns = columns
    let longest = (chart.rows.map(\.label) + [chart.unit]).map(\.displayWidth).max() ?? 0
    labelColumns = columns < Self.roomForLabels ? 0 : min(longest, columns / 3)
    let first = labelColumns == 0 ? 0 : labelColumns + 2
    bars = first...max(first, columns - 1)
  }

  /// The cell of an age; one outside the chart is held at its edge.
  func column(of age: Age) -> Int {
    let room = bars.count - 1
    let days = min(max(0, age.days), chart.end.days)
    return bars.lowerBound + (2 * days * room + chart.end.days) / (2 * chart.end.days)
  }

  /// The cell of the child's line.
  var line: Int? { chart.child.map { column(of: $0.age) } }

  /// The chart from the words above the line to the months below the axis.
  var rows: [Row] {
    heads + chart.rows.flatMap { labelColumns == 0 ? above($0) : beside($0) } + axis
  }

  /// The child's age, above its line.
  private var heads: [Row] {
    guard let child = chart.child, let line else { return [] }
    return child.label.wrapped(columns: columns).map { text in
      Row(text, .heading, column: centred(text, at: line))
    }
  }

  private func beside(_ row: Chart.Row) -> [Row] {
    row.label.wrapped(columns: labelColumns).enumerated().map { index, text in
      Row(
        spans: [Row.Span(text: text, role: .text, column: 0)]
          + (index == 0 ? bar(of: row.window) : lineSpans)
      )
    }
  }

  private func above(_ row: Chart.Row) -> [Row] {
    "\(row.label), \(row.when)".wrapped(columns: columns).map { text in
      let isFree = (line ?? 0) > text.displayWidth
      return Row(
        spans: [Row.Span(text: text, role: .text, column: 0)] + (isFree ? lineSpans : [])
      )
    } + [Row(spans: bar(of: row.window))]
  }

  /// A window as a bar, with the line through it or beside it.
  private func bar(of window: AgeSpan) -> [Row.Span] {
    let filled = column(of: window.from)...column(of: window.until)
    guard let line, filled.contains(line) else { return [span(filled)] + lineSpans }
    return [span(filled.lowerBound...line), span(line...filled.upperBound)] + lineSpans
  }

  private func span(_ filled: ClosedRange<Int>) -> Row.Span {
    Row.Span(
      text: String(repeating: "▒", count: filled.count),
      role: .text,
      column: filled.lowerBound
    )
  }

  private var lineSpans: [Row.Span] {
    line.map { [Row.Span(text: "│", role: .heading, column: $0)] } ?? []
  }

  /// Where a text starts so that its middle is at a cell, as far as the width allows.
  func centred(_ text: String, at column: Int) -> Int {
    min(max(0, column - text.displayWidth / 2), max(0, columns - text.displayWidth))
  }
}
