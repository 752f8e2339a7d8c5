import GuideModel
import TestSupport
import Testing

@Suite struct `Offers beside an answer` {
  private let guide: Guide
  private let today: CalendarDay

  init() throws {
    guide = try TestPacks.guide(at: TestPacks.denHaag)
    today = try #require(CalendarDay(iso: "2026-11-22"))
  }

  private var answers: [Answer] {
    guide.themes.entries.flatMap { guide.answers(in: $0.id).entries }
  }

  /// The ages of all stages at which an answer is given, and the one that stands for it.
  private func ages(of answer: Answer) -> [Age] {
    [answer.ages.middle]
      + Stage.allCases.map { Child(in: $0).age }.filter(answer.ages.contains)
  }

  private func shown(_ answer: Answer, at age: Age) -> [Offer] {
    guide.offers(fitting: answer, at: age, on: today, limit: 3)
  }

  @Test func `share its subject: one names the other, or the offer is broad in its theme`() {
    for answer in answers {
      for age in ages(of: answer) {
        for offer in shown(answer, at: age) {
          let isNamed = answer.offers.contains(offer.id) || offer.answers.contains(answer.id)
          #expect(
            isNamed || offer.themes.contains(answer.theme),
            "\(offer.id) beside \(answer.id) at \(age.notation)"
          )
        }
      }
    }
  }

  /// Who adds an offer for a whole theme says here that it helps with every question of it.
  @Test func `are broad in a theme only where somebody judged that they help with all of it`() {
    let broad = guide.offers.entries.filter { !$0.themes.isEmpty }.map(\.id.text)
    #expect(
      Set(broad) == [
        "consultatiebureau", "cjg-telefoon", "zwangerschapsgesprek", "kennismakingsgesprek",
        "borstvoedingshulp-cjg", "slaap-en-huilhulp", "opvoedgesprek",
        "opvoedcursus-peuters", "lactatiekundige", "la-leche-league", "borstvoeding-natuurlijk",
        "opvoeden-nl", "groeigids",
      ]
    )
  }

  @Test func `are never broad where a child is in danger`() throws {
    let health = try #require(Theme.ID("gezondheid-en-veiligheid"))
    #expect(guide.offers.entries.filter { $0.themes.contains(health) }.map(\.id.text) == [])
  }

  @Test func `leave no answer without any`() {
    for answer in answers {
      for age in ages(of: answer) {
        #expect(!shown(answer, at: age).isEmpty, "\(answer.id) at \(age.notation)")
      }
    }
  }

  @Test(arguments: [
    ("gezond-reageert-niet", "twijfeltelefoon"), ("gezond-benauwd", "twijfeltelefoon"),
    ("gezin-schuldig", "geldzorgen-lijn"), ("opvang-slapen", "helpdesk-geldzaken"),
    ("gezond-zwanger-vruchtwater", "ehbo-kinderen"), ("spelen-wipstoel", "bibliotheek-den-haag"),
    ("ontwikkeling-bang", "logopedie"), ("gezin-vaders", "voorzorg"),
    ("bevalling-been", "bekkenfysiotherapie"), ("voeding-spugen", "inloopspreekuur-cjg"),
    ("spelen-trampoline", "voorleesexpress"),
  ])
  func `were of another subject than the answer`(answer: String, offer: String) throws {
    let answer = try #require(guide.answer(named: answer))
    for age in ages(of: answer) {
      #expect(!shown(answer, at: age).map(\.id.text).contains(offer), "at \(age.notation)")
    }
  }

  @Test(arguments: [
    ("gezond-reageert-niet", "ehbo-kinderen"), ("gezond-prik-twijfel", "twijfeltelefoon"),
    ("gezin-geld", "helpdesk-geldzaken"), ("opvang-toeslag", "helpdesk-geldzaken"),
    ("gezin-niet-veilig", "chat-met-fier"), ("ontmoeten-vaders", "vadercentrum-adam"),
    ("ontwikkeling-praat-niet", "logopedie"), ("slapen-doorslapen", "slaap-en-huilhulp"),
  ])
  func `hold what is made for its subject`(answer: String, offer: String) throws {
    let answer = try #require(guide.answer(named: answer))
    #expect(shown(answer, at: answer.ages.middle).map(\.id.text).contains(offer))
  }

  @Test func `are listed under the theme of the answers that they are made for`() throws {
    let theme = try #require(Theme.ID("ontwikkeling"))
    let listed = guide.entries(of: .offer, in: theme).map(\.id)
    #expect(listed.contains("logopedie"))
    #expect(!listed.contains("twijfeltelefoon"))
  }
}
