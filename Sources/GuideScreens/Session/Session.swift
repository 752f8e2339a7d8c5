import Canvas
import GuideModel

/// One visit to the guide: where the visitor is, what was told, and what a key changes.
///
/// A value: two sessions that got the same keys are in the same place.
public struct Session {
  public internal(set) var visit: Visit
  /// The way from the start to here; never empty.
  var path: [Stop]
  /// The visit as the owner of the machine opened it.
  var vacant: Visit
  /// Whether nobody has pressed a key since then.
  var isVacant = true
  /// How long a visitor who does not answer has left, in seconds; nil while nobody was asked.
  var secondsLeft: Int?
  /// Whether the last key led back to the start page, so that the same key again wipes all.
  var hasJustGoneHome = false
  /// The page as it was last laid out, kept while one only moves through it.
  var laid: PageLayout?
  /// How the terminal can draw squares; in a way that all can, until it is known.
  public var moduleShape = ModuleShape.blanks {
    didSet { laid = nil }
  }
  /// How pages are printed, for every visitor.
  public var print = Print.usual {
    didSet { laid = nil }
  }

  /// Starts on the start page, and on a public machine on the welcome page.
  ///
  /// - Parameters:
  ///   - today: the day of the visit, for what is past its review.
  ///   - encode: makes squares for a telephone; without it, no page offers one.
  ///   - outlets: what the owner of the machine allows.
  ///   - kiosk: nil but on a public machine.
  public init(
    guide: Guide,
    face: Face = .parent,
    today: CalendarDay,
    encode: SquareEncoder? = nil,
    outlets: Outlets = Outlets(),
    kiosk: Kiosk? = nil
  ) {
    vacant = Visit(
      guide: guide,
      child: nil,
      face: face,
      today: today,
      encode: encode,
      outlets: outlets,
      kiosk: kiosk
    )
    visit = vacant
    path = [Stop(kiosk == nil ? .start : .welcome)]
  }

  /// Goes straight to a place, with Esc leading back by its tab and the start; by the question for
  /// an age where the place needs one that no one told.
  public mutating func go(to place: Place, for child: Child?) {
    laid = nil
    visit.child = child ?? visit.child
    guard visit.child != nil || !place.needsAge else {
      path = [Stop(.start, onTheWayTo: place)]
      return
    }
    path = [Stop(.start)]
    let tab = place.screen.page(for: visit).tab?.place
    if let tab, tab != place { path.append(Stop(tab)) }
    if place != .start { path.append(Stop(place)) }
  }

  /// The words of the language that the visitor reads.
  public var words: Wording { visit.words }

  /// Where the visitor is.
  public var place: Place { path.last?.place ?? .start }

  /// What is shown there.
  public var page: Page {
    if let secondsLeft { return AbsenceScreen(secondsLeft: secondsLeft).page(for: visit) }
    var page = place.screen.page(for: visit)
    page.entryID = place.entryID
    page.numbering = visit.face == .consult ? .all : .nine
    if hasJustGoneHome { page.extraCommands.append(.home) }
    page.blocks.insert(contentsOf: notes, at: 0)
    return page
  }

  /// What came of something outside, and what was done with the entry of the page.
  private var notes: [Block] {
    let report = visit.report.map { [$0] } ?? []
    guard let id = place.entryID else { return report }
    return report
      + (visit.discussed.contains(id) ? [.remark(visit.words[.discussedNote])] : [])
      + (visit.kept.contains(id) ? [.remark(visit.words[.keptNote])] : [])
  }

  /// The page as it looks on a canvas of a size.
  public func canvas(size: Size) -> Canvas {
    let layout = layout(size: size)
    let position = position(on: layout)
    let own = layout.canvas(at: position)
    guard let other = besides(size: size, top: position.top) else { return own }
    var both = Canvas(size: size)
    both.draw(own, atColumn: 0)
    both.draw(other, atColumn: size.columns - other.size.columns)
    both.cursor = own.cursor
    return both
  }

  /// Where the visitor is on the page: at its top as long as there is a report, or a question.
  func position(on layout: PageLayout) -> Position {
    var position = layout.viewport.held(path.last?.position)
    if visit.report != nil || secondsLeft != nil { position.top = 0 }
    return position
  }

  /// The page laid out, on the half of a window that it has when two ages are compared.
  func layout(size: Size) -> PageLayout {
    let own = isComparing(on: size) ? Size(columns: size.columns / 2, rows: size.rows) : size
    if let laid, laid.size == own { return laid }
    return layout(on: own)
  }

  /// The page laid out anew on just this size.
  func layout(on size: Size) -> PageLayout {
    PageLayout(
      page: page,
      status: status,
      words: visit.words,
      size: size,
      moduleShape: moduleShape,
      print: print
    )
  }

  /// What the top line tells; nothing of the visitor but the language of the page while it is not
  /// sure that one is there.
  var status: Status {
    let visit = secondsLeft == nil ? visit : vacant
    return Status(
      guide: visit.guide.title,
      child: [visit.words[visit.face], visit.child.map { visit.words.child($0) } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · "),
      kept: visit.kept.isEmpty ? "" : visit.words(.keptCount, "\(visit.kept.ids.count)"),
      language: words[.languageName]
    )
  }
}
