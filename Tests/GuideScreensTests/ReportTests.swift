import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `A report of something outside` {
  private var session: Session
  private let small = Size(columns: 40, rows: 12)

  init() throws {
    session = try Session.test()
  }

  @Test(arguments: ["", "8 m enter", "8 m enter 1", "8 m enter M", "!", "/"])
  mutating func `stands on every page, until the next key`(keys: String) throws {
    try session.press(keys)
    let page = session.lines
    session.report("Je briefje is bewaard als proef.txt.")
    #expect(session.lines.contains { $0.contains("bewaard als proef.txt.") })
    try session.press("^l")
    #expect(session.lines == page)
  }

  @Test mutating func `is in view on a page that was scrolled, which then is as it was`() throws {
    session.go(to: .keys, for: Child(aged: "8m"))
    for _ in 0..<30 { _ = session.handle(.down, size: small) }
    let page = session.canvas(size: small)
    session.report("Niet afgedrukt: de printer antwoordt niet.", as: .caution)
    #expect(session.canvas(size: small).lines.contains { $0.contains("Niet afgedrukt") })
    _ = session.handle(.control("l"), size: small)
    #expect(session.canvas(size: small) == page)
  }

  @Test(arguments: [Key.enter, .character("m"), .character("1")])
  mutating func `hid the chosen row, on which keys still acted`(key: Key) throws {
    session.go(to: .now, for: Child(aged: "8m"))
    for _ in 0..<30 { _ = session.handle(.down, size: small) }
    let page = session.canvas(size: small)
    session.report("Niet afgedrukt: de printer antwoordt niet.", as: .caution)
    _ = session.handle(key, size: small)
    #expect(session.visit.kept.isEmpty)
    #expect(session.canvas(size: small) == page)
    _ = session.handle(.enter, size: small)
    #expect(session.place != .now)
  }

  @Test mutating func `carries nothing that steers a terminal`() throws {
    session.report("een \u{1B}[2J stick")
    #expect(session.lines.contains { $0.contains("een [2J stick") })
  }
}

@Suite struct `A visit on a family's own machine` {
  private var session: Session

  init() throws {
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    let outlets = Outlets(keepsProgress: true)
    session = Session(guide: try TestPacks.guide(), today: today, outlets: outlets)
  }

  @Test mutating func `goes on where the last one ended`() throws {
    let rolls = try #require(Milestone.ID("mijlpaal-6m-rolt"))
    let progress = Progress(
      checklist: Checklist(marks: [rolls: .notYet]),
      kept: Kept(["slapen-doorslapen"])
    )
    session.resume(progress)
    try session.press("8 m enter tab tab tab")
    #expect(session.lines.contains { $0.contains("Rolt om") && $0.contains("nog niet") })
    #expect(session.lines[0].contains("1 mee"))
    #expect(session.progress == progress)
  }

  @Test(arguments: ["0", "0 9 m enter", "0 9 m enter 0"])
  mutating func `forgot what was marked when an age was told`(keys: String) throws {
    try session.press("8 m enter m tab tab tab space")
    let progress = session.progress
    #expect(progress != Progress())
    try session.press(keys)
    #expect(session.progress == progress)
  }

  @Test mutating func `says on its page of keys what is kept`() throws {
    session.go(to: .keys, for: nil)
    let size = Size(columns: 80, rows: 60)
    #expect(session.canvas(size: size).lines.contains { $0.contains("achter --progress") })
    #expect(!session.canvas(size: size).lines.contains { $0.contains("blijft niet bewaard") })
  }
}

@Suite struct `The text of a slip` {
  @Test(arguments: SlipFormat.allCases)
  func `holds what is kept, and ends with a line end`(format: SlipFormat) throws {
    var session = try Session.test()
    try session.press("8 m enter m")
    let title = try #require(session.page.choices.first?.label)
    let text = session.slipText(as: format)
    #expect(text.contains(title))
    #expect(text.hasSuffix("\n"))
  }
}
