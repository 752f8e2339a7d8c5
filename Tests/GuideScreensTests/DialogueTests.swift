import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `A dialogue` {
  private var dialogue: Dialogue

  init() throws {
    dialogue = try Dialogue.test()
  }

  @Test(arguments: [
    ("8m", "Nu: 8 maanden"), ("8 maanden", "Nu: 8 maanden"),
    ("zwanger 20w", "Nu: 20 weken zwanger"),
    ("5", "Nu: 6 tot 9 maanden"),
  ])
  mutating func `takes an age as it is told, or the number of a stage`(line: String, title: String)
  {
    #expect(dialogue.say(line).contains(title))
  }

  @Test mutating func `says of what is no age what works, each time again`() {
    for _ in 0..<2 {
      #expect(dialogue.say("aap").joined(separator: " ").hasPrefix("Dat is geen leeftijd."))
    }
    #expect(dialogue.say("8m").contains("Nu: 8 maanden"))
  }

  @Test mutating func `has one word of help on every page`() {
    for line in ["", "8m", "vragen", "2", "1", "z koorts", "mijlpalen", "o 1"] {
      var there = dialogue
      dialogue.say(line)
      there = dialogue
      #expect(there.say("h").contains { $0.contains("112") }, "\(line)")
      there.say("t")
      #expect(there.session.place == dialogue.session.place, "\(line)")
    }
  }

  @Test mutating func `says in one sentence what a milestone became`() {
    dialogue.say("8m")
    dialogue.say("mijlpalen")
    let marks = ["ja", "nog niet", "weet ik niet", "geen antwoord"].map { mark in
      dialogue.say("1") == ["Nu: \(mark). Rolt om van buik naar rug"]
    }
    #expect(marks == [true, true, true, true])
  }

  @Test mutating func `says what was ticked and then the page, where numbers have changed`() {
    dialogue.say("8m")
    dialogue.say("regelen")
    let reply = dialogue.say("x 2")
    #expect(reply.first?.hasPrefix("Nu: gedaan. ") == true)
    #expect(reply.contains("Gedaan:"))
  }

  @Test mutating func `keeps a choice by its number and a page by none`() {
    dialogue.say("8m")
    dialogue.say("slapen")
    dialogue.say("vragen")
    dialogue.say("2")
    #expect(
      dialogue.say("m 1") == ["Gaat mee op je briefje (nu 1): Wanneer slaapt mijn baby door?"]
    )
    dialogue.say("1")
    #expect(dialogue.say("m") == ["Gaat niet meer mee (nu 0): Wanneer slaapt mijn baby door?"])
    dialogue.say("m")
    #expect(dialogue.say("b").contains("1. Wanneer slaapt mijn baby door?"))
  }

  @Test(arguments: ["t", "8", "h", "q", "0", "2 keer wakker", "hulp", "nu", "/", "?"])
  mutating func `takes nearly all as a note, and comes back with it`(text: String) throws {
    dialogue.say("8m")
    dialogue.session.go(to: .note, for: nil)
    _ = dialogue.reply(on: Sheet())
    let ask = try #require(
      dialogue.session.page.choices.firstIndex { $0.label.hasPrefix("Schrijf") }
    )
    dialogue.say("\(ask + 1)")
    #expect(dialogue.say(text).first == "Opgeschreven: «\(text)»")
    #expect(dialogue.session.place == .note)
    #expect(dialogue.session.visit.note[.question(.first)].words == text)
  }

  @Test mutating func `asks for help from a note by !, wipes it by - and leaves it by Enter`() {
    dialogue.say("8m")
    dialogue.session.go(to: .writing(.question(.first)), for: nil)
    _ = dialogue.reply(on: Sheet())
    #expect(dialogue.say("!").contains { $0.contains("112") })
    dialogue.say("t")
    dialogue.say("Slaapt slecht")
    dialogue.session.go(to: .writing(.question(.first)), for: nil)
    #expect(dialogue.say("-").first == "Gewist.")
    dialogue.session.go(to: .writing(.question(.first)), for: nil)
    _ = dialogue.reply(on: Sheet())
    dialogue.say("")
    #expect(dialogue.session.place != .writing(.question(.first)))
  }

  @Test(arguments: ["z slapen", "/slapen", "/ slapen", "Z slapen"])
  mutating func `searches from every page`(line: String) {
    dialogue.say("8m")
    #expect(dialogue.say(line).contains("Zoek: slapen"))
  }

  @Test mutating func `searches for nearly all that is typed on the page for it`() {
    dialogue.say("z")
    for text in ["aanbod", "stoppen", "112", "hulp"] {
      #expect(dialogue.say(text).contains("Zoek: \(text)"))
    }
    #expect(dialogue.say("/q").contains("Zoek: q"))
    dialogue.say("t")
    #expect(dialogue.session.place == .start)
  }

  @Test mutating func `reads a long page in parts, of which all are the page`() {
    let small = Sheet(columns: 40, rows: 8)
    dialogue.say("8m")
    let whole = dialogue.say("r")
    var parts = dialogue.say("r", on: Sheet(columns: Sheet.usualColumns, rows: 8))
    for _ in 0..<50 where dialogue.prompt(on: small).hasPrefix("Enter leest verder") {
      let part = dialogue.say("", on: Sheet(columns: Sheet.usualColumns, rows: 8))
      #expect(part.count < 8)
      parts += part
    }
    #expect(parts == whole)
    #expect(dialogue.say("") == whole)
  }

  @Test mutating func `says so when a line means nothing here`() {
    dialogue.say("8m")
    #expect(dialogue.say("99").first?.hasPrefix("Nummer 99 staat hier niet.") == true)
    #expect(dialogue.say("blub").first?.hasPrefix("Dat ken ik niet.") == true)
    #expect(dialogue.say("d") == ["Dat doet hier niets. Typ ? voor uitleg."])
    dialogue.say("0")
    dialogue.say("0")
    dialogue.say("e")
    #expect(dialogue.say("vragen") == ["First tell how old your child is."])
  }

  @Test mutating func `lays a second age beside the page in a consult`() {
    dialogue.say("8m")
    #expect(dialogue.say("f") == ["Nu: consult."])
    dialogue.say("v")
    dialogue.say("9")
    dialogue.say("vragen")
    #expect(dialogue.say("r").contains { $0.hasPrefix("Ernaast, 18 tot 24 maanden") })
  }

  @Test mutating func `says in one sentence that all was wiped`() {
    dialogue.say("8m")
    dialogue.say("mijlpalen")
    for number in 1...3 { dialogue.say("\(number)") }
    #expect(dialogue.say("0").first?.hasPrefix("Typ nu 0 om alles") == true)
    #expect(dialogue.say("0") == ["Wat eerder is ingevuld, is gewist."])
    dialogue.say("8m")
    dialogue.say("m 1")
    dialogue.say("0")
    #expect(dialogue.say("2j").prefix(2) == ["Wat eerder is ingevuld, is gewist.", ""])
  }

  @Test mutating func `said on the start page nothing of an age that it had kept`() {
    #expect(!dialogue.say("r").contains { $0.hasPrefix("Je vertelde al") })
    dialogue.say("8m")
    let reply = dialogue.say("t")
    #expect(reply.contains("Je vertelde al: 8 maanden."))
    #expect(
      reply.contains("Je kunt ook naar: nu, vragen, aanbod, mijlpalen, regelen, gesprek.")
    )
    dialogue.say("0")
    dialogue.say("0")
    #expect(!dialogue.say("r").contains { $0.hasPrefix("Je vertelde al") })
  }

  @Test mutating func `told who hears the chart of bars and a line`() {
    for age in ["8m", "zwanger 20w", "3j6m"] {
      dialogue.say(age)
      dialogue.session.go(to: .chart, for: nil)
      let chart = dialogue.say("r").joined(separator: " ")
      #expect(chart.contains("Grafiek van bewegen"))
      #expect(!chart.contains("balk") && !chart.contains("lijn"), "\(age)")
      dialogue.say("t")
      dialogue.say("0")
    }
  }

  @Test mutating func `called every number on the milestones one that changes an answer`() {
    dialogue.say("8m")
    #expect(
      dialogue.say("mijlpalen").contains { $0.hasPrefix("Het nummer van een mijlpaal verandert") }
    )
  }

  @Test mutating func `began a sentence with a capital in the middle of a choice`() {
    dialogue.say("8m")
    dialogue.say("mijlpalen")
    let page = dialogue.session.page
    let lost = page.choices.firstIndex { $0.action == .answer(.lostSkill) } ?? 0
    dialogue.say("\(lost + 1)")
    let heard = dialogue.say("r").joined(separator: " ")
    #expect(heard.contains("(ja) Bel vandaag"))
  }

  @Test mutating func `wrote one stage of those to compare with a small letter`() {
    dialogue.say("8m")
    dialogue.say("f")
    #expect(dialogue.say("v").contains("2. Zwanger"))
  }

  @Test mutating func `the page was kept, and not the choice on it whose number was named`() {
    dialogue.say("8m")
    dialogue.say("z slaapt mijn baby door")
    dialogue.say("1")
    #expect(dialogue.say("m 1") == ["Gaat mee op je briefje (nu 1): Cursus slapen"])
    dialogue.say("f")
    #expect(dialogue.say("d 1") == ["Nu: besproken. Cursus slapen"])
  }

  @Test(arguments: ["m", "d", "x"])
  mutating func `something was changed that nobody had named`(line: String) {
    dialogue.say("8m")
    dialogue.say("f")
    dialogue.say("regelen")
    #expect(dialogue.say(line) == ["Dat doet hier niets. Typ ? voor uitleg."])
  }

  @Test func `0 wiped all unannounced, once a visitor had said to be there`() throws {
    var dialogue = Dialogue(try Session.test(kiosk: Kiosk(idle: 60)))
    _ = dialogue.reply(on: Sheet())
    for line in ["1", "8m", "0"] { dialogue.say(line) }
    _ = dialogue.session.nobodyCame()
    _ = dialogue.notice(on: Sheet())
    #expect(dialogue.say("").first?.hasPrefix("Typ nu 0 om alles") == true)
  }

  @Test(arguments: ["h", "nu", "z slapen", "b", "?"])
  mutating func `a page that was asked for where it was open, was said to do nothing`(line: String)
  {
    dialogue.say("8m")
    let page = dialogue.say(line)
    #expect(page.count > 2)
    #expect(dialogue.say(line) == page)
  }
}
