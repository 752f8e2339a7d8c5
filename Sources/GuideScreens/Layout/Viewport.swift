/// The part of a page that is in view, and how one moves through it.
///
/// Moving selects the next choice when it is in view or just beyond, and otherwise scrolls by a row,
/// so that text between choices is never jumped over.
struct Viewport: Hashable, Sendable {
  /// Rows of the whole page.
  let rows: Int
  /// Rows that are in view at once.
  let height: Int
  /// The rows of each choice.
  let choices: [Range<Int>]
  /// Rows that are of use only together, and are in view at first; never more than `height`.
  let whole: Range<Int>?

  /// Rows by which a notch of the wheel moves the page, as in most programs.
  private static let scrolledRows = 3

  private var lastTop: Int { max(0, rows - height) }

  /// A position that is possible: where one was, or the beginning.
  func held(_ position: Position?) -> Position {
    guard let position else {
      let top = max(0, (whole?.upperBound ?? 0) - height)
      return settled(top: top, preferring: choices.indices.first)
    }
    guard let selected = position.selected, choices.indices.contains(selected) else {
      return settled(top: position.top, preferring: nil)
    }
    let kept = settled(top: position.top, preferring: selected)
    return kept.selected == selected ? kept : revealing(selected, from: position.top)
  }

  /// A position in which a choice is selected and in view.
  func selecting(_ index: Int, from position: Position?) -> Position {
    revealing(index, from: held(position).top)
  }

  /// Where a moving command leads.
  func moved(_ position: Position?, by command: Command) -> Position {
    let here = held(position)
    switch command {
    case .next: return down(here)
    case .previous: return up(here)
    case .pageDown:
      return here.top == lastTop
        ? settled(top: lastTop, preferring: choices.indices.last)
        : settled(top: here.top + max(1, height - 1), preferring: nil)
    case .pageUp:
      return here.top == 0
        ? settled(top: 0, preferring: choices.indices.first)
        : settled(top: here.top - max(1, height - 1), preferring: nil)
    case .scrollUp:
      return settled(top: here.top - Self.scrolledRows, preferring: here.selected)
    case .scrollDown:
      return settled(top: here.top + Self.scrolledRows, preferring: here.selected)
    case .first: return settled(top: 0, preferring: choices.indices.first)
    case .last: return settled(top: lastTop, preferring: choices.indices.last)
    default: return here
    }
  }

  private func down(_ here: Position) -> Position {
    let next = here.selected.map { $0 + 1 } ?? choices.firstIndex { $0.lowerBound >= here.top }
    if let next, next < choices.count, choices[next].lowerBound <= here.top + height {
      return revealing(next, from: here.top)
    }
    return settled(top: here.top + 1, preferring: here.selected)
  }

  private func up(_ here: Position) -> Position {
    let bottom = here.top + height
    let previous = here.selected.map { $0 - 1 } ?? choices.lastIndex { $0.upperBound <= bottom }
    if let previous, previous >= 0, choices[previous].upperBound >= here.top {
      return revealing(previous, from: here.top)
    }
    return settled(top: here.top - 1, preferring: here.selected)
  }

  private func revealing(_ index: Int, from top: Int) -> Position {
    let choice = choices[index]
    var top = min(top, choice.lowerBound)
    if choice.upperBound > top + height { top = min(choice.upperBound - height, choice.lowerBound) }
    return Position(selected: index, top: min(max(0, top), lastTop))
  }

  /// A position at a top row, with the preferred choice if it is in view, or else the first that is.
  private func settled(top wanted: Int, preferring preferred: Int?) -> Position {
    let top = min(max(0, wanted), lastTop)
    let view = top..<top + height
    if let preferred, isVisible(choices[preferred], in: view) {
      return Position(selected: preferred, top: top)
    }
    return Position(selected: choices.firstIndex { isVisible($0, in: view) }, top: top)
  }

  /// Whether a choice is in view.
  func shows(_ index: Int, at position: Position) -> Bool {
    choices.indices.contains(index)
      && isVisible(choices[index], in: position.top..<position.top + height)
  }

  /// A choice is in view with its first row, or when it fills the view.
  private func isVisible(_ choice: Range<Int>, in view: Range<Int>) -> Bool {
    view.contains(choice.lowerBound)
      || choice.lowerBound < view.lowerBound && choice.upperBound >= view.upperBound
  }
}
