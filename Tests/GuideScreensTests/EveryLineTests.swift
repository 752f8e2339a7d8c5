import Canvas
import GuideModel
import GuideScreens
import QRCode
import TestSupport
import Testing

@Suite struct `Every screen in lines` {
  private static let entries = [
    "slapen", "slapen-doorslapen", "slapen-oud", "slaapcursus", "inloop", "oud-aanbod",
    "mijlpaal-6m-rolt", "stap-opvang", "gesprek-nacht",
  ]

  @Test(arguments: Place.named.map(\.name) + entries, Face.allCases)
  func `is plain, and each choice is reached by its number`(name: String, face: Face) throws {
    var session = Session(
      guide: try TestPacks.guide(),
      face: face,
      today: try #require(CalendarDay(iso: "2026-11-22")),
      encode: { CodeSquare(address: $0) },
      outlets: Outlets(canPrint: true, canSave: true)
    )
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    for sheet in [Sheet(), Sheet(columns: 30), Sheet(columns: 10)] {
      var dialogue = Dialogue(session)
      let lines = dialogue.reply(on: sheet)
      expectPlain(lines, prompt: dialogue.prompt(on: sheet), on: sheet)
      for (number, choice) in zip(1..., dialogue.session.page.choices) {
        #expect(lines.contains { $0.hasPrefix("\(number). ") })
        guard sheet == Sheet() else { continue }
        expect(choice, at: number, in: dialogue)
      }
    }
  }

  /// Chooses by a number, and looks whether that did what the choice is for.
  private func expect(_ choice: Choice, at number: Int, in dialogue: Dialogue) {
    var next = dialogue
    let effects = next.hear("\(number)")
    let reply = next.reply(on: Sheet())
    expectPlain(reply, prompt: next.prompt(on: Sheet()), on: Sheet())
    switch choice.action {
    case .open(.milestone) where dialogue.session.place == .milestones:
      #expect(reply.first?.hasPrefix("Nu: ja. ") == true)
    case .open(let place): #expect(next.session.place == place)
    case .tell: #expect(next.session.place == .now)
    case .printSlip, .saveSlip: #expect(effects.count == 1)
    default: #expect(reply != ["Dat doet hier niets. Typ ? voor uitleg."], "\(choice.label)")
    }
  }

  @Test func `is plain for all that the shipped packs hold`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    let guide = session.visit.guide
    let sheet = Sheet(columns: 40)
    let places =
      guide.themes.entries.map { Place.theme($0.id) }
      + EntryKind.allCases.flatMap(guide.entries).map(Place.init)
    session.go(to: .now, for: Child(aged: "8m"))
    for place in Set(places) {
      var there = session
      there.go(to: place, for: nil)
      var dialogue = Dialogue(there)
      let lines = dialogue.reply(on: sheet)
      expectPlain(lines, prompt: dialogue.prompt(on: sheet), on: sheet, "\(place)")
    }
  }
}
