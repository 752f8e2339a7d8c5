import GuideModel
import GuideScreens
import Testing

@Suite struct `Before an age is told` {
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test mutating func `a theme comes after the question for it, and is no newborn's theme`() throws
  {
    let theme = try #require(Theme.ID("slapen"))
    session.go(to: .theme(theme), for: nil)
    #expect(session.place == .start)
    try session.press("tab 8 m enter")
    #expect(session.place == .theme(theme))
    #expect(session.lines[0].contains("8 maanden"))
    #expect(session.page.choices.first?.label == "Wanneer slaapt mijn baby door?")
    try session.press("esc")
    #expect(session.place == .themes)
  }

  @Test mutating func `Tab on a page that was found asks for it`() throws {
    try session.press("/ d o o r enter tab")
    #expect(session.place == .start)
    try session.press("8 m enter")
    #expect(session.place == .offers)
  }

  @Test func `a theme as plain text holds the answers for all ages`() throws {
    let guide = session.visit.guide
    let theme = try #require(Theme.ID("slapen"))
    let text = Session.plainText(of: .theme(theme), in: guide, today: session.visit.today)
    let words = Wording(.dutch)
    for answer in guide.answers(in: theme).entries {
      #expect(
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          .contains(
            "\(answer.question) (\(words.span(answer.ages)), \(answer.id.text))"
          )
      )
    }
  }
}
