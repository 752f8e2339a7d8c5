import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `What becomes of what was entered` {
  @Test(arguments: [
    (Outlets(), false, false), (Outlets(canPrint: true), true, false),
    (Outlets(canSave: true), true, false), (Outlets(keepsProgress: true), false, true),
    (Outlets(canPrint: true, canSave: true, keepsProgress: true), true, true),
  ])
  func `was said to be gone where the owner lets it out`(
    outlets: Outlets,
    canLeave: Bool,
    isKept: Bool
  ) throws {
    let about = try text(of: .keys, outlets)
    #expect(about.contains("Een briefje dat je bewaart of afdrukt, blijft.") == canLeave)
    #expect(about.contains("blijft bewaard op dit apparaat") == isKept)
    #expect(about.contains("Wat je invult, blijft niet bewaard.") == !isKept)
    #expect(about.contains("Geen internet, geen account."))
    let note = try text(of: .note, outlets)
    #expect(note.contains("Wat je schrijft, wordt niet bewaard.") == !canLeave)
    #expect(note.contains("alleen in een briefje dat je zelf bewaart of afdrukt") == canLeave)
  }

  private func text(of place: Place, _ outlets: Outlets) throws -> String {
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    var session = Session(guide: try TestPacks.guide(), today: today, outlets: outlets)
    session.go(to: place, for: Child(aged: "8m"))
    return session.page.plainLines(columns: 300).joined(separator: "\n")
  }
}
