import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Plain text` {
  private let guide: Guide
  private let today: CalendarDay

  init() throws {
    guide = try TestPacks.guide()
    today = try #require(CalendarDay(iso: "2026-11-22"))
  }

  @Test func `of a help line was the page of all of them`() throws {
    let entry = try #require(guide.entry("bel-112"))
    #expect(
      Session.plainText(of: entry, in: guide, today: today) == """
        Levensgevaar: 112

        Dag en nacht.

        Bel 112 als:

        - je kind niet ademt

        Bronnen:
        - NHG, Website, https://voorbeeld.nl (verwijst naar de hele site)

        Nagekeken op 2 januari 2026.
        """
    )
  }

  @Test func `of a theme named its answers without the ids by which one reads on`() throws {
    let theme = try #require(Theme.ID("slapen"))
    var session = Session(guide: guide, today: today)
    session.go(to: .theme(theme), for: Child(aged: "8m"))
    let lines = session.page.plainLines()
    #expect(lines.contains("1. Wanneer slaapt mijn baby door? (slapen-doorslapen)"))
  }

  @Test func `names an id behind what else is said of a choice`() throws {
    var session = Session(guide: guide, today: today)
    session.go(to: .themes, for: Child(aged: "8m"))
    #expect(session.page.plainLines().contains("1. Voeding (1 antwoord, voeding)"))
  }
}
