import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Choosing on a page` {
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test func `a digit chose what was not in view`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    try session.press("8 m enter 5")
    let answer = session.place
    #expect(!session.lines.contains { $0.hasPrefix(" › 1") || $0.hasPrefix("   1") })
    try session.press("1 1 2")
    #expect(session.place == answer)
  }

  @Test
  mutating func `a choice taller than the window could not be chosen while its end was in view`()
    throws
  {
    let size = Size(columns: 20, rows: 5)
    session.go(to: .now, for: Child(aged: "8m"))
    for _ in 0..<40 {
      _ = session.handle(.down, size: size)
      let canvas = session.canvas(size: size)
      let row = canvas.lines[canvas.cursor.row]
      guard session.page.choices.contains(where: { row.dropFirst(4).hasPrefix($0.label.prefix(8)) })
      else { continue }
      var opened = session
      _ = opened.handle(.enter, size: size)
      #expect(opened.place != session.place, "\(row)")
    }
  }

  @Test mutating func `the cursor stood on a blank row, which a braille line shows`() throws {
    session.go(
      to: try #require(Place(name: "slapen-doorslapen", in: session.visit.guide)),
      for: nil
    )
    for _ in 0..<60 {
      _ = session.handle(.down, size: Size(columns: 40, rows: 12))
      let canvas = session.canvas(size: Size(columns: 40, rows: 12))
      #expect(canvas.lines[canvas.cursor.row].contains { $0 != " " })
    }
  }

  @Test mutating func `enter on a mark took it away, or another one`() throws {
    try session.press("8 m enter tab tab tab enter")
    #expect(session.selectedLine.contains("ja"))
    try session.press("down enter enter")
    #expect(session.selectedLine.contains("[x] nog niet"))
    try session.press("up space")
    #expect(session.place == .milestones)
    #expect(session.visit.checklist.marks.values.map(\.self) == [.yes])
  }

  @Test mutating func `help that is open already begins anew`() throws {
    try session.press("! end")
    let end = session.lines
    try session.press("!")
    #expect(session.lines != end)
  }
}
