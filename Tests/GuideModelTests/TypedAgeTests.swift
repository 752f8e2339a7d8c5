import GuideModel
import TestSupport
import Testing

@Suite struct `An age that a person types` {
  private let today: CalendarDay

  init() throws {
    today = try #require(CalendarDay(iso: "2026-11-22"))
  }

  @Test(arguments: [
    ("8m", "8m"), ("8 maanden", "8m"), ("8 Maanden oud", "8m"), ("10 weken", "10w"), ("10w", "10w"),
    ("2j3m", "2j3m"), ("2 jaar en 3 maanden", "2j3m"), ("anderhalf jaar", "18m"),
    ("2,5 jaar", "2j6m"), ("2.5 jaar", "2j6m"), ("2½ jaar", "2j6m"), ("half jaar", "6m"),
    ("een half jaar", "6m"), ("1 half jaar", "6m"),
    ("tweeënhalf jaar", "2j6m"), ("drie maanden", "3m"),
    ("ik ben zwanger 24 weken", "zwanger 24w"),
    ("zwanger 24 weken", "zwanger 24w"), ("20 weken zwanger", "zwanger 20w"),
    ("zwanger 22w", "zwanger 22w"), ("8 months", "8m"), ("2 years and 3 months", "2j3m"),
    ("pregnant 24 weeks", "zwanger 24w"), ("5 dagen", "5d"), ("0d", "0d"),
    ("mijn kind is 8 mnd", "8m"), ("8 mnd", "8m"), ("acht maanden", "8m"), ("twee jaar", "2j"),
    ("drie weken oud", "3w"), ("pas geboren", "0d"), ("Net geboren", "0d"), ("newborn", "0d"),
    ("pasgeboren", "0d"), ("just born", "0d"), ("net 8 maanden", "8m"), ("ruim 8 maanden", "8m"),
    ("zwanger 22", "zwanger 22w"), ("22 zwanger", "zwanger 22w"), ("pregnant 22", "zwanger 22w"),
    ("half a year", "6m"), ("one and a half years", "18m"), ("a year and a half", "18m"),
    ("2 jaar en een half jaar", "2j6m"), ("anderhalf", "18m"), ("tweeënhalf", "2j6m"),
    ("mijn zoon is 8 maanden", "8m"), ("hij is 8 maanden", "8m"),
    ("onze dochter is 10 weken", "10w"),
    ("ze is 2", "2j"), ("hij is 2,5", "2j6m"), ("she is 3", "3j"), ("zwanger 42w", "zwanger 42w"),
    ("2026-11-15", "1w"), ("15-11-26", "1w"), ("15 november 26", "1w"),
  ])
  func `is understood`(text: String, notation: String) throws {
    #expect(try age(text).notation == notation)
  }

  @Test(arguments: [
    ("bijna 2 jaar", 23), ("almost 1 year", 11), ("bijna 8 maanden", 7), ("nearly 4 years", 47),
  ])
  func `that is almost one is the last day before it`(text: String, months: Int) throws {
    #expect(try age(text).months == months)
    #expect(try age(text).later(byDays: 1).months == months + 1)
  }

  @Test(arguments: ["31-2-2026", "30-2-26", "29-2-2026", "31 april 2026", "2026-13-01", "0-0-2026"])
  func `on a day that does not exist says so`(text: String) {
    #expect(TypedAge(text, today: today) == .refused(.noSuchDay))
  }

  @Test(arguments: [
    ("14-3-2026", 253), ("14/03/2026", 253), ("2026-03-14", 253), ("14 maart 2026", 253),
    ("14 mrt 2026", 253), ("geboren op 14 march 2026", 253), ("22-11-2026", 0), ("21-11-2026", 1),
    ("uitgerekend 3-5-2027", -162), ("due 3 may 2027", -162), ("uitgerekend 20-11-2026", -1),
    ("zwanger 3-5-2027", -162),
    ("29-2-2024", 997),
  ])
  func `may be a day of birth, or a due date`(text: String, days: Int) throws {
    #expect(try age(text).days == days)
  }

  @Test(arguments: [
    ("14-3-2026", "2026-03-14"), ("29-2-2024", "2024-02-29"), ("1-1-2023", "2023-01-01"),
    ("uitgerekend 20-11-2026", "2026-11-20"), ("uitgerekend 3-5-2027", "2027-05-03"),
  ])
  func `keeps the day that was typed`(text: String, day: String) {
    guard case .understood(let child, _) = TypedAge(text, today: today) else {
      Issue.record("\(text)")
      return
    }
    #expect(child.birth?.iso == day)
  }

  @Test(arguments: [("maart 2025", 20), ("geboren in mrt 2025", 20), ("november 2026", 0)])
  func `may be a month, of which the day is not known`(text: String, months: Int) {
    guard case .understood(let child, early: false) = TypedAge(text, today: today) else {
      Issue.record("\(text)")
      return
    }
    #expect(child.age.months == months)
    #expect(child.birth == nil)
  }

  @Test func `may be this month, before its middle`() throws {
    let today = try #require(CalendarDay(iso: "2026-11-03"))
    guard case .understood(let child, early: false) = TypedAge("november 2026", today: today) else {
      Issue.record("november 2026")
      return
    }
    #expect(child.age.days == 0)
    #expect(TypedAge("december 2026", today: today) == .refused(.future))
  }

  @Test(arguments: [
    ("0 tot 6 weken", Stage.firstWeeks), ("6 weken tot 3 maanden", .toThreeMonths),
    ("3 tot 6 maanden", .toSixMonths), ("mijn baby is 6 tot 9 maanden", .toNineMonths),
    ("9 to 12 months", .toOneYear), ("12 tot 18 maanden", .toEighteenMonths),
    ("18 tot 24 maanden", .toTwoYears), ("2 tot 3 jaar", .toThreeYears),
    ("3 to 4 years", .toFourYears),
  ])
  func `may be a stage in its own words`(text: String, stage: Stage) {
    #expect(TypedAge(text, today: today) == .understood(Child(in: stage), early: false))
  }

  @Test func `may be no more than a stage`() {
    #expect(TypedAge("zwanger", today: today) == .understood(Child(in: .pregnant), early: false))
  }

  @Test(arguments: ["8m te vroeg geboren", "8 months premature", "te vroeg geboren 14-3-2026"])
  func `may say that the child was born early`(text: String) {
    guard case .understood(let child, early: true) = TypedAge(text, today: today) else {
      Issue.record("\(text)")
      return
    }
    #expect(child.age.months == 8)
  }

  @Test(arguments: [("8 maanden, 6 weken te vroeg", 6), ("14-3-2026 8 weken te vroeg geboren", 8)])
  func `may say by how many weeks it was early`(text: String, weeks: Int) {
    guard case .understood(let child, early: false) = TypedAge(text, today: today) else {
      Issue.record("\(text)")
      return
    }
    #expect(child.age.months == 8)
    #expect(child.weeksEarly == weeks)
  }

  @Test(arguments: [
    "8 weken te vroeg", "8m 1 week te vroeg",
    "", "8", "acht", "maanden", "8 appels", "8m 14-3-2026", "14-3-2026 8m", "14-3", "14-3-202",
    "geboren", "pas", "half", "zwanger 22 3",
    "uitgerekend", "uitgerekend 8m", "ze is 8", "is 5", "is 0", "0 tot 7 weken", "tot", "maart",
    "maart 25", "1 tot 2 tot 3 jaar", "8m is 2", "te vroeg geboren", "-8m", "1e3 dagen",
    "٨ maanden", "3.5.",
    "99999999999999999999m",
  ])
  func `that is none is nonsense`(text: String) {
    #expect(TypedAge(text, today: today) == .refused(.nonsense), "\(text)")
  }

  @Test(arguments: [
    "4j", "5 jaar", "14-3-2019", "maart 2019", "900 weken",
  ])
  func `beyond the guide is outside`(text: String) {
    #expect(TypedAge(text, today: today) == .refused(.outside))
  }

  @Test(arguments: [
    "zwanger 45w", "zwanger 50 weken", "uitgerekend 1-10-2026", "zwanger 3-5-2024",
    "uitgerekend maart 2026",
  ])
  func `of a pregnancy that is long over is overdue`(text: String) {
    #expect(TypedAge(text, today: today) == .refused(.overdue))
  }

  @Test(arguments: ["uitgerekend 3-5-2029", "zwanger maart 2030"])
  func `of a pregnancy that is not begun is due too far`(text: String) {
    #expect(TypedAge(text, today: today) == .refused(.dueTooFar))
  }

  @Test func `still to come is the future`() {
    #expect(TypedAge("23-11-2026", today: today) == .refused(.future))
  }

  @Test func `never traps, whatever was typed`() {
    var dice = SeededDice(seed: 4)
    let pieces = [
      "8", "0", "99", "m", "j", "w", " ", "-", ".", ",", "/", "½", "zwanger", "uitgerekend",
      "maart",
      "2026", "\u{0}", "é", "小", "half", "jaar", "en", "00000",
    ]
    for _ in 0..<100_000 {
      let text = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      }.joined()
      if case .understood(let child, _) = TypedAge(text, today: today) {
        #expect(Stage(child.age) != nil)
      }
    }
  }

  private func age(_ text: String) throws -> Age {
    guard case .understood(let child, early: false) = TypedAge(text, today: today) else {
      throw NotUnderstood(text: text)
    }
    return child.age
  }

  private struct NotUnderstood: Error {
    let text: String
  }
}
