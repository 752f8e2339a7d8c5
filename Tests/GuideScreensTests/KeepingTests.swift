import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `Keeping for the slip` {
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test mutating func `takes one key on an answer, and says so`() throws {
    try session.press("8 m enter 1 m")
    #expect(session.lines.contains { $0.contains("Dit gaat mee op je briefje.") })
    #expect(session.lines[0].contains("1 mee"))
    try session.press("m")
    #expect(!session.lines.contains { $0.contains("Dit gaat mee op je briefje.") })
    #expect(session.visit.kept.isEmpty)
  }

  @Test mutating func `takes one key on a list, for what is chosen`() throws {
    try session.press("8 m enter m")
    let id = try #require(session.visit.kept.ids.first)
    #expect(session.visit.guide.entry(id)?.title == session.page.choices[0].label)
    #expect(session.page.choices[0].detail.hasSuffix("gaat mee"))
  }

  @Test mutating func `shows what is kept, from every page`() throws {
    try session.press("8 m enter m M")
    #expect(session.place == .slip)
    try session.press("esc")
    #expect(session.place == .now)
  }

  @Test mutating func `was silent when the slip was full`() throws {
    session.visit.kept = Kept((0..<Kept.most).map { "ding-\($0)" })
    try session.press("8 m enter 1")
    session.visit.kept = Kept((0..<Kept.most).map { "ding-\($0)" })
    try session.press("m")
    #expect(session.lines.contains { $0.contains("Je briefje is vol") })
  }

  @Test mutating func `counted, and had no room beside, what is in no pack any more`() throws {
    let lost = (1..<Kept.most).map { "weg-\($0)" }
    session = Session(
      guide: session.visit.guide,
      today: session.visit.today,
      outlets: Outlets(keepsProgress: true)
    )
    session.resume(Progress(kept: Kept(["slapen-doorslapen"] + lost)))
    try session.press("8 m enter")
    #expect(session.lines[0].contains("1 mee"))
    #expect(session.progress.kept.ids == ["slapen-doorslapen"] + lost)
    try session.press("1 m")
    #expect(!session.lines.contains { $0.contains("Je briefje is vol") })
    #expect(session.progress.kept.ids.count == Kept.most)
    #expect(session.progress.kept.ids[1] == session.place.entryID)
    #expect(session.progress.kept.ids.last == lost.dropLast().last)
  }

  @Test mutating func `types an m where one types`() throws {
    try session.press("8 m enter / m M")
    #expect(session.visit.sought == "mM")
    #expect(session.visit.kept.isEmpty)
  }

  @Test(arguments: ["0 0", "0 9 m enter"])
  mutating func `ends with the visit`(keys: String) throws {
    try session.press("8 m enter m")
    #expect(!session.visit.kept.isEmpty)
    try session.press(keys)
    #expect(session.visit.kept.isEmpty)
  }
}
