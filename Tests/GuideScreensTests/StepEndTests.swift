import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `The end of a step` {
  @Test func `was said a day late, so that a duty was done too late`() throws {
    let plan = try plan("22-11-2026")
    #expect(plan.contains("Doe geboorteaangifte: verplicht, t/m 25 november 2026"))
    #expect(!plan.contains { $0.contains("26 november") })
  }

  @Test(arguments: [
    (Language.dutch, "geboorte t/m 3 dagen"), (.english, "birth up to and including 3 days"),
  ])
  func `was the first day beyond it, where ages are told in days`(
    language: Language,
    window: String
  ) throws {
    let words = Wording(language)
    #expect(words.span(try span("0d", "4d")) == window)
    #expect(words.span(try span("0d", "1d")) == words[.birth])
  }

  @Test func `in weeks and more is the age at which it is over`() throws {
    let words = Wording(.dutch)
    #expect(words.span(try span("0d", "2w")) == "geboorte tot 2 weken")
    #expect(words.end(of: try span("0d", "4d")) == "t/m 3 dagen")
    #expect(words.end(of: try span("0d", "4w")) == "tot 4 weken")
  }

  @Test func `was asked about, where nothing could be made up for`() throws {
    var session = try session("zwanger 40w")
    session.go(to: .steps, for: session.visit.child)
    let headings = try lists(session.page)
    let late = try #require(headings["Al gedaan? Kijk dit nog na"])
    #expect(!late.contains { $0.contains("NIPT") || $0.contains("Twijfel je") })
    #expect(late.contains("Meld je aan voor kraamzorg"))
  }

  @Test func `was a day for the health insurance, which ends with the year`() throws {
    let plan = try plan("uitgerekend 3-5-2027")
    #expect(plan.contains("Kijk voor 1 januari naar je zorgverzekering: let op de termijn"))
  }

  @Test func `was said of advice, which has none`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let step = try #require(guide.steps.entries.first { $0.id.text == "stap-erkennen" })
    #expect(Wording(.dutch).window(of: step) == "vanaf 12 weken zwanger")
  }

  @Test func `put what has none before what must be done`() throws {
    var session = try session("22-11-2026")
    session.go(to: .now, for: session.visit.child)
    let now = try #require(try lists(session.page)["Nu regelen"])
    #expect(now.contains("Doe geboorteaangifte"))
  }

  @Test func `made school a duty from 4, a year early`() throws {
    let step = try #require(try plan("3j11m").first { $0.contains("school mag") })
    #expect(!step.contains("verplicht"))
    #expect(step.contains("moet vanaf 5 jaar"))
  }

  private func span(_ from: String, _ until: String) throws -> AgeSpan {
    let ages = [try #require(Age(notation: from)), try #require(Age(notation: until))]
    return try #require(AgeSpan(from: ages[0], until: ages[1]))
  }

  private func session(_ age: String) throws -> Session {
    var session = try Session.test(at: TestPacks.denHaag)
    let typed = TypedAge(age, today: session.visit.today)
    guard case .understood(let child, early: false) = typed else {
      Issue.record("\(age) is an age")
      return session
    }
    session.go(to: .steps, for: child)
    return session
  }

  private func plan(_ age: String) throws -> [String] {
    try session(age).page.choices.map { "\($0.label): \($0.detail)" }
  }

  /// What stands under each heading.
  private func lists(_ page: Page) throws -> [String: [String]] {
    var heading = ""
    var lists: [String: [String]] = [:]
    for block in page.blocks {
      switch block {
      case .heading(let text): heading = text
      case .choices(let choices): lists[heading, default: []] += choices.map(\.label)
      default: continue
      }
    }
    return lists
  }
}
