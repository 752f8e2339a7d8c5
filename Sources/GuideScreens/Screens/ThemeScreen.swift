import GuideModel

/// The answers of one theme for this age.
struct ThemeScreen: Screen {
  let id: Theme.ID

  func page(for visit: Visit) -> Page {
    guard let theme = visit.guide.theme(id) else { return missingPage(visit, tab: .questions) }
    let words = visit.words
    let shelf = visit.guide.answers(in: id)
    let answers = visit.guide.answers(in: id, at: visit.age)
    let damaged: [Block] =
      shelf.isDamaged
      ? [
        .notice(
          .caution,
          title: words(.sectionDamaged, theme.name),
          lines: [words[.sectionDamagedAdvice]]
        )
      ] : []
    return Page(
      title: theme.name,
      tab: .questions,
      blocks: damaged
        + (answers.isEmpty && !shelf.isDamaged
          ? [.paragraph(words[.noAnswers])]
          : [
            .choices(
              answers.map { answer in
                Choice(
                  answer.question,
                  detail: visit.languageMark(of: .answer(answer)),
                  .open(.answer(answer.id))
                )
              }
            )
          ])
    )
  }
}
