import GuideModel
import TestSupport
import Testing

@Suite struct `The first day of an age` {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `is the day on which a child turns it, and not the day before`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let start = try #require(CalendarDay(iso: "2020-01-01"))
    let birth = start.later(byDays: Int.random(in: 0..<3000, using: &dice))
    for days in stride(from: 0, to: 1400, by: 1) {
      let age = try #require(Age(days: days))
      let day = birth.firstDay(at: age)
      #expect(try #require(Age(on: day, born: birth)) >= age)
      guard day > birth else { continue }
      #expect(try #require(Age(on: day.later(byDays: -1), born: birth)) < age)
    }
  }

  @Test(arguments: [
    ("8m", "2026-11-14"), ("12m", "2027-03-14"), ("6w", "2026-04-25"), ("0d", "2026-03-14"),
    ("zwanger 22w", "2025-11-08"), ("zwanger", "2025-06-07"),
  ])
  func `follows the calendar, and before birth the due date`(notation: String, day: String) throws {
    let birth = try #require(CalendarDay(iso: "2026-03-14"))
    #expect(birth.firstDay(at: try #require(Age(notation: notation))).iso == day)
  }

  @Test(arguments: [
    ("0d", "4j", 0.0, 3.99), ("8m", "12m", 0.67, 0.99), ("6d", "7d", 0.02, 0.02),
    ("zwanger 22w", "12m", nil, 0.99), ("zwanger", "0d", nil, nil),
  ])
  func `and the last one in years stay within the span`(
    from: String,
    until: String,
    first: Double?,
    last: Double?
  ) throws {
    let ends = (try #require(Age(notation: from)), try #require(Age(notation: until)))
    let span = try #require(AgeSpan(from: ends.0, until: ends.1))
    #expect(span.firstYears == first)
    #expect(span.lastYears == last)
  }
}
