import Foundation
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `A calendar of steps` {
  private struct Event: Decodable {
    let uid, summary, description, first, behind, stamp: String
    let parts: [String]

    var line: String { "\(first) \(behind) \(summary)" }
  }

  @Test(.needs(python: "icalendar"))
  func `is read by another program as it was meant`() throws {
    let events = try read(calendar("22-3-2026").text)
    #expect(
      events.map(\.line) == [
        "2027-01-21 2027-01-22 Laatste dag: Schrijf je kind in voor de opvang (let op de termijn)",
        "2026-12-22 2026-12-23 Maak een afspraak voor de prik",
        "2029-03-22 2029-03-23 Kies een basisschool",
      ]
    )
    #expect(events.allSatisfy { $0.stamp.hasPrefix("2026-11-22T00:00:00") && $0.parts.isEmpty })
  }

  @Test(.needs(python: "icalendar"))
  func `counts from the due date and says so`() throws {
    let event = try #require(read(calendar("uitgerekend 3-5-2027").text).first)
    #expect(event.line == "2027-05-03 2027-05-04 Geef de geboorte aan (verplicht)")
    #expect(
      event.description == """
        Dat doe je bij de gemeente.
        Dit is verplicht volgens de wet.
        Dit kan van 3 mei 2027 tot en met 5 mei 2027.
        De dagen zijn gerekend met de uitgerekende datum.
        Waar: bij de gemeente
        Neem mee: je paspoort
        Bronnen:
        - NHG, Website, https://voorbeeld.nl
        """
    )
  }

  @Test(.needs(python: "icalendar"), arguments: ["14-3-2026", "uitgerekend 3-5-2027", "1-12-2022"])
  func `of the shipped pack has every step with a day to come`(age: String) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let child = try child(age)
    let visit = Visit(guide: guide, child: child, today: try today)
    let steps = visit.steps.filter { step in
      switch step.moment(at: child.age) {
      case .late, nil: false
      case .now: step.end != .fades && step.window.until.days != 0
      case .soon, .later: true
      }
    }
    .filter { !$0.isPrivate }
    let text = try calendar(age, of: guide).text
    #expect(try read(text).count == steps.count)
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0.isNewline })
  }

  @Test func `had the steps of a sibling replaced, as they had the same names`() throws {
    let names = try ["22-3-2026", "22-3-2026", "23-4-2026"].map { age in
      try calendar(age).text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(names[0] == names[1])
    #expect(Set(names[0]).isDisjoint(with: names[2]))
    #expect(Set(names[0]).count == names[0].count)
  }

  @Test func `had steps that the guide shows only to who told of an early birth`() throws {
    #expect(try !calendar("22-3-2026").text.contains("extra controles"))
    let early = try #require(child("22-3-2026").born(weeksEarly: 6))
    let calendar = StepCalendar(of: try TestPacks.guide(), for: early, in: nil, today: try today)
    #expect(try #require(calendar).text.contains("extra controles"))
  }

  @Test(.needs(python: "icalendar"))
  func `was buried under bars of years`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let events = try read(calendar("14-3-2026", of: guide).text)
    #expect(Set(events.map(\.first)).count > events.count / 4)
    #expect(!events.contains { $0.first < "2026-11-22" })
  }

  @Test func `told a family of doubts and called advice a last day`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    for age in ["uitgerekend 3-5-2027", "14-3-2026", "uitgerekend 20-7-2027"] {
      let text = try calendar(age, of: guide).text.replacingOccurrences(of: "\r\n ", with: "")
      let titles = text.components(separatedBy: "\r\n").filter { $0.hasPrefix("SUMMARY") }
      for words in [
        "Twijfel je", "Stop met roken", "veel zorgen", "geldzorgen", "Ooievaarspas", "uit elkaar",
        "Laatste dag: Kijk voor 1 januari",
      ] {
        #expect(!titles.contains { $0.contains(words) }, "\(words), \(age)")
      }
    }
  }

  @Test func `called the day for what can still be done later its last`() throws {
    let text = try calendar("10-8-2026", of: TestPacks.guide(at: TestPacks.denHaag)).text
      .replacingOccurrences(of: "\r\n ", with: "")
    #expect(text.contains("SUMMARY:Liefst vandaag nog: Haal de prikken van 3 maanden"))
    #expect(!text.contains("Laatste dag: Haal de prikken"))
  }

  @Test func `was made without a day`() throws {
    let child = try #require(Child(aged: "8m"))
    #expect(StepCalendar(of: try TestPacks.guide(), for: child, in: nil, today: try today) == nil)
  }

  @Test func `of a theme that has no steps is empty`() throws {
    let theme = try #require(Theme.ID("grenzen"))
    #expect(try calendar("22-3-2026", in: theme).isEmpty)
  }

  @Test func `folds lines between characters and escapes what has a meaning`() {
    let line = ContentLine("SUMMARY", text: String(repeating: "é😀", count: 20) + "a,b;c\\d\ne")
    let parts = line.folded.components(separatedBy: "\r\n")
    #expect(parts.allSatisfy { $0.utf8.count <= 75 })
    #expect(parts.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
    let whole = parts[0] + parts.dropFirst().map { $0.dropFirst() }.joined()
    #expect(whole == "SUMMARY:" + String(repeating: "é😀", count: 20) + #"a\,b\;c\\d\ne"#)
  }

  private var today: CalendarDay { get throws { try #require(CalendarDay(iso: "2026-11-22")) } }

  private func child(_ age: String) throws -> Child {
    guard case .understood(let child, early: false) = TypedAge(age, today: try today) else {
      throw CocoaError(.formatting)
    }
    return child
  }

  private func calendar(
    _ age: String,
    of guide: Guide? = nil,
    in theme: Theme.ID? = nil
  ) throws -> StepCalendar {
    let guide = try guide ?? TestPacks.guide()
    return try #require(
      StepCalendar(of: guide, for: try child(age), in: theme, today: try today)
    )
  }

  private func read(_ text: String) throws -> [Event] {
    let json = try Python.run("read_calendar.py", over: text)
    return try JSONDecoder().decode([Event].self, from: Data(json.utf8))
  }
}
