import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `A dialogue on a public machine` {
  private var dialogue: Dialogue

  init() throws {
    dialogue = Dialogue(try Session.test(kiosk: Kiosk(idle: 60)))
    _ = dialogue.reply(on: Sheet())
  }

  /// Lets the visitor be asked for, or as often as it takes to be gone.
  ///
  /// - Returns: what is said to nobody.
  private mutating func notice(times: Int = 1) -> [String] {
    for _ in 0..<times { _ = dialogue.session.nobodyCame() }
    return dialogue.notice(on: Sheet())
  }

  @Test(arguments: ["mijlpalen", "regelen"])
  mutating func `told how numbers work where there are none, while it asked`(tab: String) {
    dialogue.say("1")
    dialogue.say("8m")
    dialogue.say(tab)
    let text = notice()
    #expect(text.contains("Ben je er nog?"))
    #expect(!text.contains { $0.contains("nummer") })
  }

  @Test mutating func `promised that one more nought wipes all, where it was looked for`() {
    let text = dialogue.say("z 0")
    #expect(text.contains("Zoek: 0"))
    #expect(!text.contains { $0.contains("wissen") })
  }

  @Test mutating func `told the age beside which one was laid, while it asked`() {
    for line in ["1", "8m", "f", "v", "5"] { dialogue.say(line) }
    #expect(dialogue.session.visit.comparison != nil)
    let text = notice()
    #expect(text.count { $0 == "Ben je er nog?" } == 1)
    #expect(!text.contains { $0.contains("maanden") })
  }

  @Test mutating func `told what had been reported, while it asked`() {
    dialogue.say("1")
    dialogue.say("8m")
    dialogue.session.report("Je briefje is afgedrukt.")
    _ = dialogue.reply(on: Sheet())
    #expect(!notice().contains { $0.contains("afgedrukt") })
    let again = dialogue.say("")
    #expect(again.contains("Je briefje is afgedrukt.") && again.contains("Nu: 8 maanden"))
  }

  @Test mutating func `wiped all at a 0 after nothing had just said that it would`() {
    for line in ["1", "8m", "0"] { dialogue.say(line) }
    _ = notice()
    #expect(dialogue.say("").first?.hasPrefix("Typ nu 0 om alles") == true)
    #expect(dialogue.hear("0") == [.wipe])
  }

  @Test mutating func `asks whether anyone is there, once, and then forgets`() {
    dialogue.say("1")
    dialogue.say("8m")
    #expect(notice().contains("Ben je er nog?"))
    #expect(notice() == [])
    #expect(dialogue.say("").contains("Nu: 8 maanden"))
    #expect(notice(times: 16).contains("1. Begin"))
    #expect(dialogue.hear("q") == [])
    #expect(dialogue.session.visit.child == nil)
  }

  @Test mutating func `was left without a page when nobody had gone beyond the welcome`() {
    dialogue.say("aap")
    #expect(notice().contains("1. Begin"))
    #expect(notice() == [])
  }

  @Test mutating func `knew no age on the welcome page, which asks for one`() {
    #expect(dialogue.say("aap").first?.hasPrefix("Dat is geen leeftijd.") == true)
    #expect(dialogue.session.place == .welcome)
    #expect(dialogue.say("8m").contains("Nu: 8 maanden"))
  }

  @Test mutating func `told the next visitor what the last one had kept`() {
    dialogue.say("1")
    dialogue.say("8m")
    dialogue.say("m 1")
    dialogue.say("0")
    dialogue.say("t")
    _ = notice(times: 16)
    #expect(!dialogue.say("1").contains { $0.contains("briefje") })
  }
}
