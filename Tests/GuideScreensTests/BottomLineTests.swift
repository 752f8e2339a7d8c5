import Canvas
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `The bottom line` {
  private static func line(at place: Place) throws -> String {
    var session = try Session.test()
    session.go(to: place, for: Child(aged: "8m"))
    return try #require(session.canvas(size: Size(columns: 80, rows: 24)).lines.last)
  }

  @Test(
    arguments: zip(Tab.allCases, ["Vragen", "Aanbod", "Mijlpalen", "Regelen", "Gesprek", "Nu"])
  )
  func `called the way to another tab one further, as if one read on there`(
    tab: Tab,
    next: String
  ) throws {
    #expect(tab.next.beside(by: -1) == tab)
    #expect(tab.beside(by: 1 - 2 * Tab.allCases.count) == tab.next)
    guard tab.place != .milestones, tab.place != .steps else { return }
    #expect(try Self.line(at: tab.place).contains("Tab \(next)"))
  }

  @Test func `kept silent about Esc where it clears, and named it where it leads nowhere`() throws {
    let window = Size(columns: 40, rows: 12)
    var own = try Session.test()
    try own.press("x x")
    #expect(own.canvas(size: window).lines.last?.contains("Esc wis") == true)
    var kiosk = try Session.test(kiosk: Kiosk(idle: 120))
    try kiosk.press("1 8 m enter 0")
    let line = try #require(kiosk.canvas(size: window).lines.last)
    #expect(line.contains("0 wis alles") && !line.contains("Esc"))
  }

  @Test func `spoke of opening where Enter ends a note`() throws {
    let question = try #require(Note.Question.allCases.first)
    let line = try Self.line(at: .writing(.question(question)))
    #expect(line.contains("Enter klaar") && !line.contains("open"))
  }
}
