/// What a terminal shows at one moment.
struct Screen: CustomStringConvertible, Equatable {
  let lines: [String]
  /// Whether it is the screen that full-screen programs draw on.
  let isAlternate: Bool
  let showsCursor: Bool
  let cursorColumn: Int
  let cursorRow: Int

  /// What tmux is to tell behind the lines.
  static let format = "#{alternate_on} #{cursor_flag} #{cursor_x} #{cursor_y}"

  /// Reads the lines of `capture-pane`, and behind them what `format` asks.
  init?(capture: String) {
    var lines = capture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let numbers = lines.popLast()?.split(separator: " ").compactMap { Int($0) } ?? []
    guard numbers.count == 4 else { return nil }
    self.lines = lines
    isAlternate = numbers[0] == 1
    showsCursor = numbers[1] == 1
    cursorColumn = numbers[2]
    cursorRow = numbers[3]
  }

  /// The row that carries the mark of the selection.
  var selectedRow: Int? {
    lines.firstIndex { line in
      line.first { $0 != " " }.map("›>".contains) ?? false
    }
  }

  /// The text of the selected row; empty when no row is.
  var selection: String { selectedRow.map { lines[$0] } ?? "" }

  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  var description: String {
    let width = lines.map(\.count).max() ?? 0
    let rows = lines.map { "│\($0)\(String(repeating: " ", count: width - $0.count))│" }
    return rows.joined(separator: "\n") + """

      \(isAlternate ? "alternate" : "normal") screen, cursor \(showsCursor ? "shown" : "hidden") \
      at row \(cursorRow), column \(cursorColumn)
      """
  }
}
