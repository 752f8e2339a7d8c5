import GuideModel
import Testing

@Suite struct `An age` {
  @Test(arguments: [
    ("zwanger", -280), ("zwanger 22w", -126), ("Zwanger 40w", -1), ("0d", 0), ("5d", 5), ("6w", 42),
    ("9m", 274), ("8 m", 243), ("2j", 730), ("2j6m", 913), ("4J", 1461), ("5j", 1826),
  ])
  func `is read from the short notation`(text: String, days: Int) {
    #expect(Age(notation: text)?.days == days)
  }

  @Test(arguments: [
    "", "8", "m", "-3m", "8x", "2j13m", "6j", "zwanger 50w", "zwangerw", "9999999999m", "١m",
    "2j-1m", "8mm", "1e3d",
  ])
  func `is refused when it makes no sense`(text: String) {
    #expect(Age(notation: text) == nil)
  }

  @Test(arguments: -280...1826)
  func `keeps its unit's count in the notation`(days: Int) throws {
    let age = try #require(Age(days: days))
    let again = try #require(Age(notation: age.notation))
    #expect(again <= age)
    #expect(age.days - again.days < 31)
  }

  @Test(arguments: 0...60)
  func `of whole months has so many months`(months: Int) {
    #expect(Age(months: months)?.months == months)
  }

  @Test(arguments: [-281, 1827, Int.min, Int.max])
  func `outside childhood does not exist`(days: Int) {
    #expect(Age(days: days) == nil)
  }

  @Test(arguments: 0...42)
  func `of so many weeks pregnant has as many weeks`(weeks: Int) throws {
    let age = try #require(Age(weeksPregnant: weeks))
    #expect(age.weeksPregnant == weeks)
    #expect(age.isPregnancy)
    #expect(Age(notation: age.notation) == age)
  }

  @Test func `past the due date is still before birth, and later than the days before`() throws {
    let ages = try [39, 40, 41, 42].map { try #require(Age(weeksPregnant: $0)) }
    #expect(ages == ages.shuffled().sorted())
    #expect(ages.allSatisfy { Stage($0) == .pregnant })
    #expect(Age(weeksPregnant: 43) == nil)
  }

  @Test func `a day before birth is the last week of pregnancy`() {
    #expect(Age(days: -1)?.weeksPregnant == 39)
    #expect(Age(days: -280)?.weeksPregnant == 0)
    #expect(Age(days: 0)?.weeksPregnant == nil)
  }
}

@Suite struct `A span of ages` {
  @Test func `holds its beginning and not its end`() throws {
    let span = try span("6m", "9m")
    #expect(span.contains(try age("6m")))
    #expect(!span.contains(try age("9m")))
  }

  @Test func `can't be empty or upside down`() throws {
    #expect(AgeSpan(from: try age("6m"), until: try age("6m")) == nil)
    #expect(AgeSpan(from: try age("9m"), until: try age("6m")) == nil)
  }

  @Test(arguments: -280..<1461)
  func `every day has exactly one stage`(days: Int) throws {
    let age = try #require(Age(days: days))
    #expect(Stage.allCases.count { $0.span.contains(age) } == 1)
    #expect(Stage(age) != nil)
  }

  @Test func `the stages begin where parents say they do`() throws {
    let starts = try ["zwanger", "0d", "6w", "3m", "6m", "9m", "12m", "18m", "2j", "3j"].map(age)
    #expect(Stage.allCases.map(\.span.from) == starts)
  }

  private func age(_ text: String) throws -> Age { try #require(Age(notation: text)) }

  private func span(_ from: String, _ until: String) throws -> AgeSpan {
    try #require(AgeSpan(from: try age(from), until: try age(until)))
  }
}
