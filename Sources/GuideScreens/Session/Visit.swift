import GuideModel

/// Everything that a screen may know: the guide, and what this visitor told; gone with the visit.
public struct Visit {
  public internal(set) var guide: Guide
  /// Who uses the guide; stays when another age is told.
  public internal(set) var face: Face
  /// nil until an age is told.
  public internal(set) var child: Child?
  public internal(set) var checklist = Checklist()
  /// What the parent wants to talk about.
  public internal(set) var note = Note()
  public internal(set) var filters: Set<OfferFilter> = []
  public internal(set) var stepFilters: Set<StepFilter> = []
  /// Entries that were discussed in a consult.
  public internal(set) var discussed: Set<String> = []
  /// Themes of a visit that is being prepared.
  public internal(set) var plannedThemes: Set<Theme.ID> = []
  /// The child beside which the present one is laid; nil for none.
  public internal(set) var comparison: Child?
  /// What goes home on the slip.
  public internal(set) var kept = Kept()
  /// What was kept at an earlier visit and is in no pack of today; it waits for its pack to be back.
  var keptUnknown: [String] = []
  /// What was typed on the start page.
  public internal(set) var typed = ""
  /// What was typed on the search page.
  public internal(set) var sought = ""
  /// What came of something outside; nil once it was read.
  var report: Block?
  /// The day of the visit.
  public internal(set) var today: CalendarDay
  /// Makes the squares for a telephone; nil where there are none to be made.
  let encode: SquareEncoder?
  /// What the owner of the machine allows.
  public let outlets: Outlets
  /// How a public machine is left to the next visitor; nil elsewhere.
  public let kiosk: Kiosk?

  /// How the visitor tells the guide what to do; the same for every visitor.
  var means = Means.keys

  var words: Wording { Wording(guide.language, for: means) }

  init(
    guide: Guide,
    child: Child?,
    face: Face = .parent,
    today: CalendarDay,
    encode: SquareEncoder? = nil,
    outlets: Outlets = Outlets(),
    kiosk: Kiosk? = nil
  ) {
    self.guide = guide
    self.face = face
    self.child = child
    self.today = today
    self.encode = encode
    self.outlets = outlets
    self.kiosk = kiosk
  }

  /// Whether something that was marked, written, kept or discussed is no longer as it was.
  func hasForgotten(_ before: Visit) -> Bool {
    checklist != before.checklist || kept != before.kept || note != before.note
      || discussed != before.discussed || plannedThemes != before.plannedThemes
  }

  /// Forgets what was written, filtered and typed, and what was marked, done and kept too: the next
  /// visitor is another one; but on a family's own machine it is the same.
  mutating func forgetAnswers() {
    note = Note()
    filters = []
    stepFilters = []
    discussed = []
    plannedThemes = []
    comparison = nil
    typed = ""
    sought = ""
    guard !outlets.keepsProgress else { return }
    checklist = Checklist()
    kept = Kept()
    keptUnknown = []
  }
}
