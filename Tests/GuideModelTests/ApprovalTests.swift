import GuideModel
import TestSupport
import Testing

@Suite struct `An approval` {
  private let copy: PackCopy
  private let today: CalendarDay

  init() throws {
    copy = try PackCopy()
    today = try #require(CalendarDay(iso: "2026-05-31"))
  }

  @Test func `stands while the text is the one that was read`() throws {
    let before = try approve("slapen-ritme")
    #expect(try trust("slapen-ritme") == .approved(by: "CJG Proefstad", on: before.on))
  }

  @Test func `lapses when a word of the text changes`() throws {
    try approve("slapen-ritme")
    try copy.replace("Hoe krijgt mijn baby een ritme?", with: "Hoe komt er ritme?", in: slapen)
    #expect(try trust("slapen-ritme")?.name == "uit bron")
    let changed = Review(of: try copy.guide(), on: today).changed
    #expect(changed.map(\.id) == ["slapen-ritme"])
  }

  @Test func `stands when only the day of checking changes`() throws {
    try approve("slapen-doorslapen")
    try copy.replace(#""checked": "2026-01-02""#, with: #""checked": "2026-05-01""#, in: slapen)
    #expect(try trust("slapen-doorslapen")?.name == "goedgekeurd door CJG Proefstad")
  }

  @Test func `does not help a text that is past its review`() throws {
    try approve("slapen-ritme")
    try copy.replace("2028-01-02", with: "2026-05-31", in: slapen)
    try copy.replace("2028-01-02", with: "2026-05-31", in: slapen)
    #expect(try trust("slapen-ritme")?.name == "verlopen")
  }

  @Test func `of what does not exist is a problem`() throws {
    try copy.write(
      #"[{"id": "slapen-ritm", "by": "x", "on": "2026-01-01", "fingerprint": "0"}]"#,
      to: "proefstad/approvals.json"
    )
    #expect(
      try copy.problems().map(\.fault) == [.unknownRelation("slapen-ritm", near: "slapen-ritme")]
    )
  }

  @Test(arguments: ["\u{200D}", " \u{200B}\u{2060} ", "\u{3164}", "\u{2800}", "\u{AD}", "...", ""])
  func `was given by a name that nobody can see`(name: String) throws {
    let id = try #require(EntryID<Approval>("slapen-ritme"))
    #expect(Approval(of: id, by: name, on: today, fingerprint: "0") == nil)
    try copy.write(
      #"[{"id": "slapen-ritme", "by": "\#(name)", "on": "2026-01-01", "fingerprint": "0"}]"#,
      to: "proefstad/approvals.json"
    )
    let problem = try #require(try copy.problems().first)
    #expect(problem.fault == .emptyText)
    #expect(problem.field == "by")
  }

  @Test func `was given by a name with signs in it that nobody can see`() throws {
    let id = try #require(EntryID<Approval>("slapen-ritme"))
    let name = "C\u{200D}JG\u{200B} Den\u{AD} Haag\u{FE0F}"
    let approval = Approval(of: id, by: name, on: today, fingerprint: "0")
    #expect(approval?.by == "CJG Den Haag")
  }

  @Test func `is not yet given to anything that ships`() throws {
    #expect(try TestPacks.guide(at: TestPacks.denHaag).approvals.entries.isEmpty)
  }

  private let slapen = "proefland/answers/slapen.json"

  @discardableResult
  private func approve(_ id: String) throws -> Approval {
    let guide = try copy.guide()
    let entry = try #require(guide.entry(id))
    let fingerprint = try #require(guide.fingerprint(of: entry))
    try copy.write(
      #"[{"id": "\#(id)", "by": "CJG Proefstad", "on": "2026-05-01", "fingerprint": "\#(fingerprint)"}]"#,
      to: "proefstad/approvals.json"
    )
    return try #require(try copy.guide().approvals.entries.first)
  }

  private func trust(_ id: String) throws -> Trust? {
    let guide = try copy.guide()
    return guide.trust(in: try #require(guide.entry(id)), on: today)
  }
}
