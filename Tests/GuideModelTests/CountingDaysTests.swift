import GuideModel
import TestSupport
import Testing

@Suite struct `Counting days` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `later and back again is the same day`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let day = try #require(
      CalendarDay(
        year: Int.random(in: 1950...2100, using: &dice),
        month: Int.random(in: 1...12, using: &dice),
        day: Int.random(in: 1...28, using: &dice)
      )
    )
    let days = Int.random(in: -4000...4000, using: &dice)
    #expect(day.later(byDays: days).days(since: day) == days)
    #expect(day.later(byDays: days).later(byDays: -days) == day)
  }

  @Test func `knows leap years`() throws {
    let day = try #require(CalendarDay(iso: "2024-02-28"))
    #expect(day.later(byDays: 1).iso == "2024-02-29")
    #expect(day.later(byDays: 2).iso == "2024-03-01")
  }
}
