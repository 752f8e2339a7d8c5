import Canvas
import GuideModel

extension Session {
  /// Columns from which on two pages stand side by side.
  static let columnsForTwo = 120

  /// Whether two ages are shown: in a consult, on a wide window, on a page that hangs on an age.
  func isComparing(on size: Size) -> Bool {
    visit.face == .consult && visit.comparison != nil && secondsLeft == nil
      && size.columns >= Self.columnsForTwo
      && place.needsAge
  }

  /// The same page for the other age, from the same row on; nil when only one is shown.
  func besides(size: Size, top: Int) -> Canvas? {
    guard isComparing(on: size) else { return nil }
    var other = self
    other.visit.child = visit.comparison
    other.visit.comparison = nil
    other.visit.report = nil
    other.laid = nil
    let half = Size(columns: size.columns - size.columns / 2, rows: size.rows)
    let layout = other.layout(size: half)
    let position = layout.viewport.held(Position(selected: nil, top: top))
    return layout.canvas(at: Position(selected: nil, top: position.top))
  }

  /// Asks for the second age; only in a consult.
  mutating func startComparing() {
    guard visit.face == .consult else { return report(words[.consultOnly]) }
    guard visit.child != nil else { return report(words[.lineAgeFirst]) }
    open(.compare)
  }
}
