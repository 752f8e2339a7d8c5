import GuideModel

/// Invites who passes a public machine: what others asked, and how to begin and to leave.
struct WelcomeScreen: Screen {
  /// The stages of which a question is shown: the whole span of the guide in five lines.
  private static let stages = [
    Stage.pregnant, .firstWeeks, .toNineMonths, .toEighteenMonths, .toFourYears,
  ]

  func page(for visit: Visit) -> Page {
    let words = visit.words
    let other: Language = visit.guide.language == .dutch ? .english : .dutch
    var page = Page(
      title: words[.welcomeTitle],
      blocks: [
        .paragraph(words[.welcomeInvitation]),
        .choices([
          Choice(words[.welcomeBegin], .open(.start)),
          Choice(words[.welcomeHelp], .open(.helpNow)),
          Choice(Wording(other)[.languageName], .speak(other)),
        ]),
      ] + visit.languageWarning + questions(visit) + [
        .remark(visit.farewell ?? words[.aboutPrivacy])
      ]
    )
    page.hints = .allBut([.back, .home])
    return page
  }

  /// What parents ask of children of some ages, each of another theme: other ones every day.
  private func questions(_ visit: Visit) -> [Block] {
    let day = CalendarDay.last.days(since: visit.today)
    var asked: [Answer] = []
    for stage in Self.stages {
      let often = visit.guide.mostAsked(at: Child(in: stage).age, limit: .max)
        .filter { answer in !asked.contains { $0.theme == answer.theme } }
      if !often.isEmpty { asked.append(often[day % often.count]) }
    }
    guard !asked.isEmpty else { return [] }
    return [
      .heading(visit.words[.welcomeQuestions]),
      .choices(
        asked.map { visit.choice(.answer($0), detail: visit.words.span($0.ages)) }
      ),
    ]
  }
}
