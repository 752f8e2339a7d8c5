import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Searching` {
  private var session: Session

  init() throws {
    session = try Session.test(at: TestPacks.denHaag)
  }

  @Test mutating func `finds while one types, slips and all`() throws {
    try session.press("2 j enter / d r i f t b i u")
    #expect(session.page.choices.contains { $0.label == "Wat doe ik tijdens een driftbui?" })
    try session.press("enter")
    guard case .answer = session.place else {
      Issue.record("\(session.place)")
      return
    }
  }

  @Test mutating func `types every letter and digit, also q and 0`() throws {
    try session.press("8 m enter / q 0 e")
    #expect(session.place == .search)
    #expect(session.visit.sought == "q0e")
    try session.press("esc esc")
    #expect(session.place == .now)
  }

  @Test mutating func `put new words behind those of the search before`() throws {
    try session.press("8 m enter / s l a p e n enter / k o o r t s")
    #expect(session.visit.sought == "koorts")
  }

  @Test(arguments: [
    "z e l f m o o r d", "b e w u s t e l o o s", "s t i k t", "s l a a t space m i j",
  ])
  mutating func `puts help on top when words of danger are typed`(keys: String) throws {
    try session.press("8 m enter / \(keys)")
    #expect(session.page.choices.first?.label == "Hulp nu: wie je belt")
    try session.press("up up up up up up up up up up up up enter")
    #expect(session.place == .helpNow)
  }

  @Test mutating func `takes a row of one letter for nothing`() throws {
    try session.press("8 m enter / z z z z")
    #expect(session.lines.contains { $0.contains("Niets gevonden") })
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func `looks right, with the words marked that were meant`(size: Size) throws {
    var session = try Session.test()
    try session.press("8 m enter / s l a a p r i t m e")
    try expectPicture(
      session.canvas(size: size),
      named: "zoeken-getypt-\(size.columns)x\(size.rows)"
    )
  }

  @Test mutating func `never ends in an empty page`() throws {
    try session.press("8 m enter / x x q q z z")
    #expect(
      session.lines.contains { $0.contains("Niets gevonden") && $0.contains("kies een thema") }
    )
    #expect(session.page.choices.count == 13)
  }
}
