import GuideModel
import TestSupport
import Testing

@Suite struct `A birthday` {
  @Test(arguments: [
    ("2026-02-22", "2026-11-22", 9), ("2026-02-22", "2026-11-21", 8),
    ("2026-01-31", "2026-02-27", 0), ("2026-01-31", "2026-02-28", 1),
    ("2025-08-31", "2026-02-28", 6), ("2026-03-31", "2026-04-30", 1),
    ("2024-02-29", "2025-02-28", 12), ("2024-02-29", "2026-02-27", 23),
    ("2023-11-22", "2026-11-22", 36), ("2025-11-23", "2026-11-22", 11),
  ])
  func `counts whole months of the calendar`(birth: String, today: String, months: Int) throws {
    #expect(Age(on: try day(today), born: try day(birth))?.months == months)
  }

  @Test(arguments: [(0, 0), (13, 13), (27, 27), (42, 42)])
  func `counts the first weeks in days`(days: Int, counted: Int) throws {
    let today = try day("2026-11-22")
    #expect(Age(on: today, born: today.later(byDays: -days))?.days == counted)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `makes a child older from day to day, and a month older once a month`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let birth = try anyDay(&dice)
    var last = try #require(Age(on: birth, born: birth))
    for days in 1...1460 {
      let age = try #require(Age(on: birth.later(byDays: days), born: birth))
      #expect(age >= last)
      #expect(age.months - last.months <= 1)
      last = age
    }
    #expect(last.months == 47)
    let fourth = try #require(Age(on: birth.later(byDays: 1461), born: birth))
    #expect(Stage(fourth) == nil)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `of an age in weeks or whole months gives that age again`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let today = try anyDay(&dice)
    for months in 2...47 {
      let age = try #require(Age(months: months))
      #expect(Age(on: today, born: today.birth(of: age))?.months == months)
    }
    for weeks in 0...12 {
      let age = try #require(Age(weeks: weeks))
      #expect(Age(on: today, born: today.birth(of: age))?.weeks == weeks)
    }
  }

  @Test(arguments: 0...294)
  func `that is due gives the day of a pregnancy again`(days: Int) throws {
    let today = try day("2026-11-22")
    let age = try #require(Age(daysPregnant: days))
    #expect(today.birth(of: age).days(since: today) == 280 - days)
  }

  @Test(arguments: [("1987-08-03", "1992-08-03"), ("2024-02-29", "2029-02-28")])
  func `that was the fifth gave an age to some children only`(birth: String, fifth: String) throws {
    let (birth, fifth) = (try day(birth), try day(fifth))
    #expect(Age(on: fifth, born: birth)?.months == 60)
    #expect(Age(on: fifth.later(byDays: 1), born: birth) == nil)
  }

  @Test(arguments: ["2026-11-23", "2021-11-01", "1900-01-01"])
  func `that is still to come or long ago gives no age`(birth: String) throws {
    #expect(Age(on: try day("2026-11-22"), born: try day(birth)) == nil)
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  private func anyDay(_ dice: inout SeededDice) throws -> CalendarDay {
    try day("2020-01-01").later(byDays: Int.random(in: 0..<4000, using: &dice))
  }
}
