import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Starting over` {
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test mutating func `the next visitor inherits no answers of the one before`() throws {
    try session.press("8 m enter tab tab 1 4 esc tab space tab space 0 7 m enter tab tab tab")
    #expect(session.visit.filters.isEmpty)
    #expect(session.visit.checklist == Checklist())
    #expect(!session.lines.contains { $0.contains("Rolt om") && $0.contains("ja") })
  }

  @Test mutating func `the first age of a visit threw away what was kept before it`() throws {
    try session.press("/ d o o r s l a a p enter m esc esc esc 8 m enter")
    #expect(session.place == .now)
    #expect(session.visit.kept.ids.count == 1)
    #expect(!session.lines.contains { $0.contains("gewist") })
  }

  @Test(arguments: ["m", "f d"])
  mutating func `another age wiped the slip without a word`(keys: String) throws {
    try session.press("8 m enter \(keys) 0 2 j enter")
    #expect(session.visit.kept.isEmpty && session.visit.discussed.isEmpty)
    #expect(session.lines.contains { $0.contains("Wat eerder is ingevuld, is gewist.") })
  }

  @Test mutating func `going to the start page threw away all that was kept`() throws {
    try session.press("8 m enter m tab tab tab space 0")
    #expect(session.lines.contains { $0.contains("Druk nu op 0 om alles te wissen") })
    try session.press("down")
    #expect(session.visit.kept.ids.count == 1)
    #expect(session.visit.checklist != Checklist())
    try session.press("up tab")
    #expect(session.place == .now)
  }

  @Test(arguments: Tab.allCases)
  func `taps again and again on one spot of the bottom line wiped the visit`(tab: Tab) throws {
    for width in [40, 80, 132] {
      let window = Size(columns: width, rows: 24)
      for column in stride(from: 0, to: width, by: 2) {
        var session = try Session.test(kiosk: Kiosk(idle: 120))
        session.go(to: tab.place, for: Child(aged: "8m"))
        for _ in 0..<4 {
          #expect(session.handle(.tapped(Point(column: column, row: 23)), size: window) == [])
        }
      }
    }
  }

  @Test mutating func `named no key that wipes all, so that nobody could tap it`() throws {
    try session.press("8 m enter 0")
    let window = Size(columns: 80, rows: 24)
    let lines = session.canvas(size: window).lines
    let hint = try #require(lines.last?.range(of: "0 wis alles"))
    let column = lines[23].distance(from: lines[23].startIndex, to: hint.lowerBound)
    _ = session.handle(.tapped(Point(column: column, row: 23)), size: window)
    #expect(session.visit.child == nil)
  }

  @Test(arguments: ["0", "8 m enter / 0"])
  mutating func `did not say, of a nought that was typed, what one more does`(keys: String) throws {
    try session.press(keys)
    #expect(session.lines.contains { $0.contains("Druk nu op 0 om alles te wissen") })
    #expect(!session.lines.contains { $0.contains("Antwoorden") })
    try session.press("0")
    #expect(session.visit.child == nil && session.place == .start)
  }

  @Test
  mutating func `two noughts while words are typed wiped nothing, and the keys did not say so`()
    throws
  {
    try session.press("8 m enter / a 0 0")
    #expect(session.visit.sought == "a00" && session.visit.child != nil)
    try session.press("esc 0")
    #expect(session.visit.sought == "0" && session.visit.child != nil)
    try session.press("esc esc ?")
    let said = session.page.plainLines(columns: 200).joined(separator: "\n")
    #expect(said.contains("alles wissen (typ je een tekst, dan eerst Esc)"))
  }

  @Test mutating func `starting over leaves nothing of the visitor before`() throws {
    let untouched = session.lines
    try session.press("8 m enter f tab tab 1 4 esc / d o o r esc esc tab space down e 0 0")
    #expect(session.lines == untouched)
    #expect(session.visit.child == nil)
    #expect(session.visit.filters.isEmpty)
    #expect(session.visit.sought == "")
    #expect(session.visit.checklist == Checklist())
    try session.press("tab")
    #expect(session.place == .start)
  }
}
