import Canvas
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `A face of the guide` {
  private var session: Session

  init() throws {
    session = try Session.test()
    try session.press("8 m enter")
  }

  @Test mutating func `is changed with one key, and stays for the next visitor`() throws {
    try session.press("f")
    #expect(session.visit.face == .consult)
    #expect(session.lines[0].contains("consult · 8 maanden"))
    try session.press("0")
    #expect(session.visit.face == .consult)
    try session.press("8 m enter f")
    #expect(session.visit.face == .visit)
    try session.press("f")
    #expect(session.visit.face == .parent)
  }

  @Test(arguments: Face.allCases)
  func `shows the danger signs before the sources`(face: Face) throws {
    var session = Session(guide: try TestPacks.guide(), face: face, today: session.visit.today)
    session.go(
      to: try #require(Place(name: "slapen-doorslapen", in: session.visit.guide)),
      for: Child(aged: "8m")
    )
    let text = session.page.plainLines()
    let danger = try #require(text.firstIndex { $0.contains("112") })
    let sources = try #require(text.firstIndex { $0.hasPrefix("Bronnen") })
    #expect(danger < sources)
  }

  @Test mutating func `names the guideline in full before the explanation in a consult`() throws {
    session.go(
      to: try #require(Place(name: "slapen-doorslapen", in: session.visit.guide)),
      for: nil
    )
    let sources = { (lines: [String]) in lines.firstIndex { $0.hasPrefix("Bronnen") } }
    let alone = try #require(sources(session.page.plainLines()))
    try session.press("f")
    #expect(try #require(sources(session.page.plainLines())) < alone)
  }

  @Test mutating func `marks what was discussed, and only in a consult`() throws {
    try session.press("d")
    #expect(session.visit.discussed.isEmpty)
    try session.press("f d")
    #expect(session.page.choices[0].detail.hasSuffix("besproken"))
    try session.press("enter")
    #expect(session.lines.contains { $0.contains("Dit is besproken.") })
    try session.press("d")
    #expect(session.visit.discussed.isEmpty)
  }

  @Test mutating func `said nothing at keys that do something in a consult only`() throws {
    for key in ["d", "v", "! d", "? v"] {
      try session.press(key)
      #expect(session.lines.contains { $0.contains("Dit kan alleen in een consult.") })
    }
  }

  @Test func `said nothing where two ages were to be compared before one was told`() throws {
    var session = try Session.test()
    try session.press("tab ? f v")
    #expect(session.lines.contains { $0.contains("Vertel eerst hoe oud je kind is.") })
  }

  @Test mutating func `compared two ages out of sight, and did not say so`() throws {
    try session.press("f v 2 enter")
    #expect(session.lines.contains { $0.contains("een scherm van 120 kolommen of meer") })
    let wide = session.canvas(size: Size(columns: 200, rows: 30)).lines.joined(separator: " ")
    #expect(wide.components(separatedBy: "een scherm van 120").count == 2)
  }

  @Test mutating func `jumps by number in a consult, also beyond nine`() throws {
    session.go(to: try #require(Place(name: "slapen", in: session.visit.guide)), for: nil)
    try session.press("f 1 2")
    #expect(session.selectedLine.contains("12 "))
    try session.press("1 0")
    #expect(session.selectedLine.contains("10 "))
    try session.press("down 3")
    #expect(session.selectedLine.contains("3 "))
    let chosen = session.page.choices[2].label
    try session.press("enter")
    #expect(session.page.title == chosen)
  }

  @Test mutating func `ended the program at a digit on a page without choices`() throws {
    try session.press("f ?")
    #expect(session.page.choices.isEmpty)
    try session.press("1 2 0")
    #expect(session.place == .start)
  }

  @Test mutating func `was stuck at a second 0, which begins no number`() throws {
    session.go(to: try #require(Place(name: "slapen", in: session.visit.guide)), for: nil)
    try session.press("f 1 0 0")
    #expect(session.place == .start)
  }

  @Test mutating func `goes back to the start with a 0 that ends no number`() throws {
    try session.press("f down 0")
    #expect(session.place == .start)
  }

  @Test mutating func `compares two ages on a wide window and not on a narrow one`() throws {
    try session.press("f v")
    #expect(session.place == .compare)
    let year = try #require(session.page.choices.firstIndex { $0.label.contains("12 tot 18") })
    try session.press(String(year + 1).map(String.init).joined(separator: " ") + " enter")
    session.go(to: .milestones, for: nil)
    try session.press("g")
    let wide = session.canvas(size: Size(columns: 130, rows: 30))
    #expect(wide.lines.contains { $0.contains("rond 6 maanden") && $0.contains("rond 9 maanden") })
    try expectPicture(wide, named: "vergelijken-130x30")
    let narrow = session.canvas(size: Size(columns: 119, rows: 30))
    #expect(!narrow.lines.contains { $0.contains("12 tot 18") })
  }

  @Test mutating func `jumped at a tick on a window of which a half has room for two again`() throws
  {
    session = try Session.test(at: TestPacks.denHaag)
    try session.press("8 m enter f v 2 enter")
    var alone = session
    alone.visit.comparison = nil
    for place in [Place.steps, .milestones] {
      session.go(to: place, for: nil)
      alone.go(to: place, for: nil)
      for key in [Key](repeating: .down, count: 20).flatMap({ [$0, .character(" ")] }) {
        _ = session.handle(key, size: Size(columns: 240, rows: 12))
        _ = alone.handle(key, size: Size(columns: 120, rows: 12))
        #expect(session.path == alone.path)
      }
    }
  }

  @Test mutating func `prepares a visit: a question, what to listen for, what to do, whom to call`()
    throws
  {
    session.go(to: .plan, for: nil)
    try session.press("space")
    let text = session.page.plainLines().joined(separator: " ")
    for part in ["Vraag: ", "Let op: ", "Samen doen: ", "Bel de coördinator"] {
      #expect(text.contains(part), "\(part)")
    }
    try expectPicture(session.canvas(size: Size(columns: 80, rows: 24)), named: "plan-80x24")
  }
}
