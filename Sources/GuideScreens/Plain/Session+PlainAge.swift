import GuideModel

extension Session {
  /// A place as plain text, as someone sees it who told an age; without one, a theme has its answers
  /// for every age.
  public static func plainText(
    of place: Place,
    for child: Child?,
    in guide: Guide,
    today: CalendarDay
  ) -> String {
    guard let child else {
      guard case .theme(let id) = place else {
        return plainText(of: place, in: guide, today: today)
      }
      let visit = Visit(guide: guide, child: nil, today: today)
      return place.screen.page(for: visit).withEveryAnswer(in: id, visit)
        .plainLines().joined(separator: "\n")
    }
    var session = Session(guide: guide, today: today)
    session.go(to: place, for: child)
    return session.page.plainLines().joined(separator: "\n")
  }
}

extension Page {
  /// The page of a theme with the answers of every age, each with its ages.
  fileprivate func withEveryAnswer(in theme: Theme.ID, _ visit: Visit) -> Page {
    let answers = visit.guide.answers(in: theme).entries
    guard !answers.isEmpty else { return self }
    var page = self
    page.blocks =
      blocks.filter(\.isNotice) + [
        .choices(
          answers.map { answer in
            let mark = visit.languageMark(of: .answer(answer))
            let details = [mark, visit.words.span(answer.ages)].filter { !$0.isEmpty }
            return Choice(
              answer.question,
              detail: details.joined(separator: ", "),
              .open(.answer(answer.id))
            )
          }
        )
      ]
    return page
  }
}

extension Block {
  fileprivate var isNotice: Bool { if case .notice = self { true } else { false } }
}
