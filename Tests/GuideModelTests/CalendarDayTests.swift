import GuideModel
import Testing

@Suite struct `A calendar day` {
  @Test(arguments: ["2026-11-22", "2024-02-29", "2000-02-29", "1999-12-31"])
  func `is read and written alike`(text: String) {
    #expect(CalendarDay(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-1",
    "2026/01/01", "", "-026-01-01", "2026-01-01-",
  ])
  func `that does not exist is refused`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `comes before a later one`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-02-01"].map {
      try #require(CalendarDay(iso: $0))
    }
    #expect(days == days.shuffled().sorted())
  }

  @Test func `before the first one became the last one`() throws {
    let day = try #require(CalendarDay(iso: "1900-03-14"))
    let age = try #require(Age(months: 8))
    #expect(day.later(byDays: -100) == .first)
    #expect(day.birth(of: age) == .first)
    #expect(CalendarDay.last.later(byDays: 1) == .last)
  }
}
