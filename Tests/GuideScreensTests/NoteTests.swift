import Canvas
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `The note to discuss` {
  private var session: Session

  init() throws {
    session = try Session.test()
    try session.press("8 m enter tab tab tab")
  }

  private var text: String { session.page.plainLines(columns: 200).joined(separator: "\n") }

  private var slip: [String] {
    Page(title: "", blocks: session.visit.noteOnSlip())
      .plainLines(columns: 200).filter { !$0.isEmpty }
  }

  @Test mutating func `a yes says at once whom to ask, by Enter, Space and digit`() throws {
    let worry = "Bespreek dit met het CJG: CJG Proefstad, 000 00 00."
    for key in ["enter", "space", "6"] {
      try session.press("end up up up \(key)")
      #expect(session.selectedLine.contains("[x] Maak je je zorgen?"))
      #expect(session.lines.contains { $0.contains(worry) })
      try session.press(key)
      #expect(session.selectedLine.contains("[ ] Maak je je zorgen?"))
      #expect(!session.lines.contains { $0.contains(worry) })
    }
  }

  @Test mutating func `a skill that was lost is for the doctor today, asked or not`() throws {
    #expect(text.contains("! Kan je kind iets niet meer? Bel vandaag de huisarts."))
    try session.press("end up up up up space")
    #expect(session.selectedLine.contains("[x] Doet je kind iets niet meer"))
    #expect(text.contains("Bel vandaag de huisarts. Bespreek het ook met het CJG: CJG Proefstad"))
    #expect(text.contains("! Kan je kind iets niet meer? Bel vandaag de huisarts."))
    try session.press("end up enter")
    #expect(text.contains("! Bel vandaag de huisarts. Bespreek het ook met het CJG"))
  }

  @Test mutating func `leads to the chart and back`() throws {
    try session.press("end up up up up up enter")
    #expect(session.place == .chart)
    try session.press("esc")
    #expect(session.place == .milestones)
  }

  @Test mutating func `holds marks, own words and questions, and begins with what a child does`()
    throws
  {
    try session.press("space down space space down space space space end up enter")
    #expect(session.place == .note)
    #expect(
      session.page.choices.map(\.label) == [
        "Maakt om de beurt geluidjes met jou", "Herkent mensen die vaak komen",
        "Schrijf een vraag op", "Neem dit mee op je briefje",
      ]
    )
    try session.press("1 a l l e e n space t h u i s ? enter")
    #expect(session.page.choices[0].detail == "nog niet, «alleen thuis?»")
    try session.press("3 M a g space 0 esc")
    #expect(session.place == .note)
    #expect(session.page.choices[2].label == "Mag 0")
    let does = try #require(text.range(of: "- Rolt om van buik naar rug"))
    let topics = try #require(text.range(of: "Hier wil je over praten"))
    #expect(does.lowerBound < topics.lowerBound)
  }

  @Test mutating func `goes on the slip when the parent wants it to`() throws {
    try session.press("down space space end up up up space end up enter")
    #expect(slip.isEmpty)
    try session.press("end space")
    #expect(session.visit.note.isOnSlip)
    #expect(
      slip == [
        "Wat je wilt bespreken:", "Leeftijd: 8 maanden.", "Hier wil je over praten:",
        "- Maakt om de beurt geluidjes met jou: nog niet", "- Ik maak me zorgen",
        "Bespreek dit met het CJG: CJG Proefstad, 000 00 00.",
      ]
    )
  }

  @Test mutating func `is not on the slip while it says nothing`() throws {
    try session.press("space end up enter end space")
    #expect(session.visit.note.isOnSlip)
    #expect(slip.isEmpty)
  }

  @Test(arguments: ["0 7 m enter", "0 0", "0 8 m enter"])
  mutating func `is gone with the visit`(keys: String) throws {
    try session.press("end up up up space end up enter 2 x enter end space")
    #expect(session.visit.note != Note())
    try session.press(keys)
    #expect(session.visit.note == Note())
  }

  @Test mutating func `help is one key away while one writes, and the words stay`() throws {
    try session.press("end up enter 1 a q 0 e / esc !")
    #expect(session.place == .helpNow)
    try session.press("esc 1")
    #expect(session.page.typed == "aq0e/")
    try session.press("backspace backspace backspace backspace backspace backspace backspace")
    #expect(session.page.typed == "")
    #expect(session.place == .writing(.question(.first)))
  }

  @Test mutating func `an exclamation mark in a sentence threw the words away`() throws {
    try session.press("end up enter 1 ! esc H e l p ! space q")
    #expect(session.page.typed == "Help! q")
    #expect(!session.lines.contains { $0.contains("! hulp nu") })
    try session.press("/")
    #expect(session.page.typed == "Help! q/")
  }

  @Test func `a long line is in view where it is typed, on the smallest screen`() throws {
    var session = try Session.test()
    let size = Size(columns: 20, rows: 5)
    session.go(to: .writing(.question(.first)), for: Child(aged: "8m"))
    _ = session.handle(.pasted(String(repeating: "woorden ", count: 20)), size: size)
    _ = session.handle(.pasted("einde"), size: size)
    let canvas = session.canvas(size: size)
    #expect(session.page.typed?.count == 120)
    #expect(canvas.lines[canvas.cursor.row].contains("_"))
  }

  @Test mutating func `asks nothing about what an unborn child has lost`() throws {
    try session.press("0 z w a n g e r space 2 0 w enter tab tab tab")
    #expect(!text.contains("iets niet meer"))
    #expect(text.contains("CJG Proefstad, 000 00 00"))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  mutating func `looks right`(size: Size) throws {
    try session.press("space down space space end up up up up space down space end up enter")
    try session.press("1 a l l e e n space t h u i s enter end up enter M a g space h e t ? enter")
    try session.press("end space")
    let name = "bespreken-gevuld-\(size.columns)x\(size.rows)"
    try expectPicture(session.canvas(size: size), named: name)
    try session.press("1")
    try expectPicture(
      session.canvas(size: size),
      named: "schrijven-\(size.columns)x\(size.rows)"
    )
  }
}
