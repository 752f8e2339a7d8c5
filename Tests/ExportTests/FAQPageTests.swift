import Foundation
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `A page of questions` {
  @Test(arguments: [TestPacks.town, TestPacks.denHaag], Language.allCases)
  func `uses only what the vocabulary has`(pack: String, language: Language) throws {
    let file = try Data(contentsOf: Python.standard("schema-org.json"))
    let vocabulary = try JSONDecoder().decode(Vocabulary.self, from: file)
    #expect(vocabulary.faults(in: try page(of: TestPacks.guide(at: pack, in: language))) == [])
  }

  @Test func `says when to call before it advises`() throws {
    let text = try text(of: "slapen-doorslapen")
    #expect(
      text.hasPrefix(
        """
        Bel meteen 112 als:
        - je baby niet ademt
        - je baby niet wakker wordt

        Bel nu de huisarts of spoedpost als:
        - je baby jonger is dan 3 maanden en 38 graden of meer heeft

        Dat verschilt per kind.
        """
      )
    )
  }

  @Test func `left a part of an answer out`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    for (entry, question) in zip(guide.entries(of: .answer), try questions(page(of: guide))) {
      guard case .answer(let answer) = entry else { continue }
      let text = try text(of: question)
      let parts =
        [answer.short, answer.normal] + answer.explain + answer.attempts + answer.avoid
        + answer.variants.map(\.text) + answer.seekHelp.flatMap(\.signs)
      for part in parts { #expect(text.contains(part), "\(answer.id)") }
    }
  }

  @Test func `says so when a text was not checked in time`() throws {
    let text = try text(of: "slapen-doorslapen", on: "2030-01-01")
    #expect(
      text.contains(
        "Deze tekst moest voor 2 januari 2028 worden nagekeken. Vraag het CJG of dit nog klopt."
      )
    )
  }

  @Test func `mixed languages within an answer that is not translated`() throws {
    let guide = try TestPacks.guide(in: .english)
    let texts = try questions(page(of: guide)).map(text(of:))
    let dutch = texts.filter { $0.contains("Overdag licht") || $0.contains("Dit is het korte") }
    #expect(!dutch.isEmpty)
    for text in dutch { #expect(!text.contains("What you can try")) }
  }

  @Test func `is only of the age and the theme that were asked for`() throws {
    let guide = try TestPacks.guide()
    let page = FAQPage(
      of: guide,
      at: Age(months: 8),
      in: Theme.ID("voeding"),
      today: try #require(CalendarDay(iso: "2026-11-22"))
    )
    let expected = guide.entries(of: .answer, at: Age(months: 8), in: Theme.ID("voeding"))
    #expect(try questions(page.value).map { $0["identifier"] } == expected.map { .text($0.id) })
  }

  private func page(of guide: Guide, on day: String = "2026-11-22") throws -> JSONValue {
    FAQPage(of: guide, at: nil, in: nil, today: try #require(CalendarDay(iso: day))).value
  }

  private func questions(_ page: JSONValue) throws -> [[String: JSONValue]] {
    guard case .object(let page) = page, case .list(let questions) = page["mainEntity"] else {
      throw CocoaError(.formatting)
    }
    return questions.compactMap { if case .object(let members) = $0 { members } else { nil } }
  }

  private func text(of id: String, on day: String = "2026-11-22") throws -> String {
    let all = try questions(try page(of: TestPacks.guide(), on: day))
    return try text(of: try #require(all.first { $0["identifier"] == .text(id) }))
  }

  private func text(of question: [String: JSONValue]) throws -> String {
    guard case .object(let answer) = question["acceptedAnswer"],
      case .text(let text) = answer["text"]
    else { throw CocoaError(.formatting) }
    return text
  }
}
