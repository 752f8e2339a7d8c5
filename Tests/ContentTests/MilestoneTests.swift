import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `The shipped milestones` {
  private let guide: Guide
  private let today: CalendarDay

  init() throws {
    guide = try TestPacks.guide(at: TestPacks.denHaag)
    today = try #require(CalendarDay(iso: "2026-11-22"))
  }

  /// The 1st and the 99th percentile in tenths of months, of the WHO study of 2006.
  @Test(arguments: [
    ("mijlpaal-9m-zit-los", 38, 92), ("mijlpaal-who-staat-met-steun", 48, 114),
    ("mijlpaal-who-kruipt", 52, 135), ("mijlpaal-12m-langs-meubels", 59, 137),
    ("mijlpaal-who-staat-los", 69, 169), ("mijlpaal-18m-loopt-los", 82, 176),
  ])
  func `have the windows of the WHO, to the day`(id: String, first: Int, last: Int) throws {
    guard case .milestone(let milestone) = guide.entry(id) else {
      Issue.record("\(id)")
      return
    }
    let window = try #require(milestone.window)
    #expect(window.from.days == days(first))
    #expect(window.until.days == days(last) + 1)
  }

  private func days(_ tenths: Int) -> Int { Int((Double(tenths) * 3.0436875).rounded()) }

  @Test func `of a child walking alone ended at 17 months on one page and at 18 on another`() {
    let text = Session.plainText(
      of: .chart,
      for: Child(aged: "8m"),
      in: guide,
      today: today
    )
    #expect(text.contains("Loopt los: de meeste kinderen beginnen hiermee tussen 8 en 18"))
  }

  @Test func `are those of 8 months for 10 months and 8 weeks early, and all else is of 10`() throws
  {
    let early = try #require(Child(aged: "10m", weeksEarly: 8))
    let term = try #require(Child(aged: "10m"))
    let younger = try #require(Child(aged: "8m"))
    #expect(choices(.milestones, early) == choices(.milestones, younger))
    #expect(choices(.milestones, early) != choices(.milestones, term))
    #expect(choices(.offers, early) == choices(.offers, term))
    #expect(choices(.offers, early) != choices(.offers, younger))
    let steps = choices(.steps, term)
    #expect(choices(.steps, early).filter(steps.contains) == steps)
    #expect(steps.contains { $0.label.localizedCaseInsensitiveContains("prik") })
    #expect(choices(.steps, younger) != steps)
  }

  private func choices(_ place: Place, _ child: Child) -> [Choice] {
    var session = Session(guide: guide, today: today)
    session.go(to: place, for: child)
    return session.page.choices
  }
}
