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
}
