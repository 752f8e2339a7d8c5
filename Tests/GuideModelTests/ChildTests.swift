import GuideModel
import TestSupport
import Testing

@Suite struct `A child born early` {
  @Test func `born at 32 weeks and 10 months old counts as 8 months for milestones`() throws {
    let child = try child("10m", early: 8)
    #expect(child.correctedAge.months == 8)
    #expect(child.age.months == 10)
  }

  @Test func `is no longer corrected from the second birthday on`() throws {
    #expect(try child("2j", early: 8).correctedAge.months == 24)
    #expect(try child("23m", early: 8).correctedAge.months == 21)
  }

  @Test func `is never younger than newborn`() throws {
    #expect(try child("3w", early: 8).correctedAge.days == 0)
  }

  @Test(arguments: [-1, 1, 3, 17, 40])
  func `can't be early by weeks that make no sense`(weeks: Int) throws {
    let age = try #require(Age(notation: "8m"))
    #expect(Child(age: age, weeksEarly: weeks) == nil)
  }

  @Test func `can't be early before birth`() throws {
    let age = try #require(Age(notation: "zwanger 20w"))
    #expect(Child(age: age, weeksEarly: 8) == nil)
  }

  @Test func `keeps the stage it was told by`() {
    #expect(Child(in: .toNineMonths).born(weeksEarly: 6)?.stage == .toNineMonths)
  }

  private func child(_ age: String, early weeks: Int) throws -> Child {
    try #require(Child(aged: age, weeksEarly: weeks))
  }
}
