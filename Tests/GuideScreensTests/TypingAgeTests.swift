import Canvas
import GuideModel
import GuideScreens
import Testing

@Suite struct `Typing an age` {
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test mutating func `is answered in words`() throws {
    try session.press("8 m")
    #expect(session.lines.contains { $0.contains("8 maanden, geboren rond 22 maart 2026.") })
  }

  @Test mutating func `was hinted at keys that are typed instead`() throws {
    #expect(session.lines[23].contains("/ zoeken") && session.lines[23].contains("q stop"))
    try session.press("8")
    #expect(!session.lines[23].contains("zoeken") && !session.lines[23].contains("stop"))
  }

  @Test mutating func `was hinted at Esc leading back, where it clears what was typed`() throws {
    try session.press("8 m")
    #expect(!session.lines[23].contains("Esc terug"))
    try session.press("enter / d")
    #expect(session.lines[23].contains("Esc wis") && !session.lines[23].contains("terug"))
    try session.press("esc")
    #expect(session.lines[23].contains("Esc terug"))
  }

  @Test mutating func `was hinted at Enter, which opens nothing for what is no age`() throws {
    try session.press("8 x")
    #expect(!session.lines[23].contains("Enter"))
    try session.press("backspace m")
    #expect(session.lines[23].contains("Enter open"))
  }

  @Test(arguments: [
    ("1 - 1 - 2 0 2 3", "3 jaar en 10 maanden, geboren op 1 januari 2023."),
    ("2 2 - 2 - 2 0 2 6", "9 maanden, geboren op 22 februari 2026."),
    ("2 2 - 1 1 - 2 0 2 6", "0 dagen, geboren op 22 november 2026."),
    ("z w a n g e r space 4 1 w", "41 weken zwanger, uitgerekend rond 15 november 2026."),
    ("z w a n g e r space 1 w", "1 week zwanger, uitgerekend rond 22 augustus 2027."),
  ])
  mutating func `is said back as it was typed`(keys: String, reply: String) throws {
    try session.press(keys)
    #expect(session.lines.contains { $0.contains(reply) }, "\(session.lines[5])")
  }

  @Test mutating func `on a day that does not exist says so, and Enter stays`() throws {
    try session.press("3 1 - 2 - 2 0 2 6 enter")
    #expect(session.place == .start)
    #expect(session.lines.contains { $0.contains("Deze dag bestaat niet.") })
  }

  @Test mutating func `of nothing yet is a newborn's`() throws {
    try session.press("0 d enter")
    #expect(session.page.title == "Nu: pas geboren")
  }

  @Test(arguments: ["8", "z w a", "x"])
  mutating func `that makes no sense says what works, and Enter stays`(keys: String) throws {
    try session.press(keys + " enter")
    #expect(session.place == .start)
    #expect(session.lines.contains { $0.contains("Dit werkt: 8m") })
  }

  @Test mutating func `can be taken back`() throws {
    try session.press("8 x backspace m enter")
    #expect(session.visit.child?.age.months == 8)
    try session.press("0 8 x esc")
    #expect(session.visit.typed == "")
  }

  @Test mutating func `gives way to choosing with the arrows`() throws {
    try session.press("8 x down enter")
    #expect(session.visit.child?.stage == .firstWeeks)
    #expect(session.lines[0].contains("0 tot 6 weken"))
  }

  @Test mutating func `that is given up by an arrow leaves no trace on the page`() throws {
    try session.press("8 m ^l down")
    #expect(session.visit.typed == "")
    #expect(session.lines.contains { $0.contains("Leeftijd: _") })
  }

  @Test mutating func `has the cursor and no stage looks chosen`() throws {
    try session.press("8 m")
    #expect(session.selectedLine.contains("Leeftijd: 8m_"))
    #expect(!session.lines.contains { $0.contains("›") })
  }

  @Test mutating func `ends after 60 signs`() throws {
    try session.press(String(repeating: "8 ", count: 100))
    #expect(session.visit.typed.count == 60)
  }
}
