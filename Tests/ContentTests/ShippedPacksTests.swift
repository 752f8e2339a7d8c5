import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `The shipped packs` {
  @Test func `have no problems`() throws {
    let packs = try Pack.chain(at: TestPacks.denHaag, shelves: [])
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    let pages = Set(Place.named.map(\.name))
    let checker = PackChecker(packs: packs, today: today, pageNames: pages)
    #expect(checker.problems().map(\.sentence) == [])
  }

  @Test func `name all themes that parents ask about`() throws {
    let themes = try TestPacks.guide(at: TestPacks.denHaag).themes.entries.map(\.id.text)
    #expect(
      Set(themes) == [
        "voeding", "slapen", "grenzen-stellen", "borstvoeding", "gezondheid-en-veiligheid",
        "ontwikkeling", "verzorging", "huilen-en-troosten", "na-de-bevalling", "gezin-in-balans",
        "opvang-en-school", "spelen-en-bewegen", "ontmoeten",
      ]
    )
  }

  @Test(arguments: Stage.allCases)
  func `have something for every stage`(stage: Stage) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let age = Child(in: stage).age
    #expect(guide.mostAsked(at: age, limit: 6).count == 6)
    #expect(guide.offers.entries.contains { $0.ages.contains(age) })
    #expect(guide.steps.entries.contains { $0.window.contains(age) })
  }

  @Test func `name a danger sign with every answer where health is at stake`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    for name in ["slapen", "voeding", "borstvoeding", "huilen-en-troosten", "verzorging"] {
      let theme = try #require(Theme.ID(name))
      for answer in guide.answers(in: theme).entries {
        #expect(!answer.seekHelp.isEmpty, "\(answer.id)")
      }
    }
  }

  @Test func `give the emergency number first and the CJG last`() throws {
    let lines = try TestPacks.guide(at: TestPacks.denHaag).helpLines
    #expect(lines.first?.number == "112")
    #expect(lines.last?.name == "CJG Den Haag")
  }

  @Test func `keep the core advice to 60 words`() throws {
    for case .answer(let answer) in try TestPacks.guide(at: TestPacks.denHaag).entries(of: .answer)
    {
      #expect(answer.short.split(separator: " ").count <= 60, "\(answer.id)")
    }
  }

  @Test func `told to call now without saying whom`() throws {
    let emergency = /[Bb]el( \w+)? 112[^.?!]*/
    let urgent = /\b[Bb]el\b[^.?!]*\b(nu|meteen|vandaag|dezelfde dag)\b/
    let whom = /huisarts|spoedpost|verloskundige|ziekenhuis|kraamzorg|tandarts|CJG|Veilig Thuis|113/
    for case .answer(let answer) in try TestPacks.guide(at: TestPacks.denHaag).entries(of: .answer)
    {
      let rest = answer.short.replacing(emergency, with: "")
      #expect(!rest.contains(urgent) || rest.contains(whom), "\(answer.id): \(answer.short)")
    }
  }
}
