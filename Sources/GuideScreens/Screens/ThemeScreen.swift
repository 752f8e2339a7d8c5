import GuideModel

/// The answers of one theme: for this age, or where none was told, all of them with their ages.
struct ThemeScreen: Screen {
  let id: Theme.ID

  func page(for visit: Visit) -> Page {
    guard let theme = visit.guide.theme(id) else { return missingPage(visit, tab: .questions) }
    let words = visit.words
    let shelf = visit.guide.answers(in: id)
    let age = visit.child?.age
    let answers = age.map { visit.guide.answers(in: id, at: $0) } ?? shelf.entries
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
                visit.choice(.answer(answer), detail: age == nil ? words.span(answer.ages) : "")
              }
            )
          ])
    )
  }
}
