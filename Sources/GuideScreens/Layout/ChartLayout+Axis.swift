import Canvas
import GuideModel

extension ChartLayout {
  /// The months below the bars, as many as leave a blank between them.
  var axis: [Row] {
    let months = Array(stride(from: 0, through: chart.end.months, by: step))
    let ticks = months.compactMap(Age.init(months:)).map(column(of:))
    let rule = bars.map { column in
      column == line ? "┴" : ticks.contains(column) ? "┬" : "─"
    }
    return [Row(rule.joined(), .quiet, column: bars.lowerBound)] + numbers(months, at: ticks)
  }

  private func numbers(_ months: [Int], at ticks: [Int]) -> [Row] {
    let numbers = zip(months, ticks).map { month, tick in
      Row.Span(text: "\(month)", role: .quiet, column: start(of: "\(month)", at: tick))
    }
    guard labelColumns > 0 else {
      return [Row(spans: numbers)] + chart.unit.wrapped(columns: columns).map { Row($0, .quiet) }
    }
    return chart.unit.wrapped(columns: labelColumns).enumerated().map { index, text in
      Row(spans: [Row.Span(text: text, role: .quiet, column: 0)] + (index == 0 ? numbers : []))
    }
  }

  /// Where a number starts: below its tick, and within the bars.
  private func start(of number: String, at tick: Int) -> Int {
    min(max(bars.lowerBound, centred(number, at: tick)), bars.upperBound + 1 - number.count)
  }

  /// Months between two numbers.
  private var step: Int {
    [1, 2, 3, 6, 12].first { $0 * (bars.count - 1) >= 4 * chart.end.months } ?? 24
  }
}
