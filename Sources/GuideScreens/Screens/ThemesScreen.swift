import GuideModel

/// The themes that have answers for this age.
struct ThemesScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let choices = visit.guide.themes.entries.compactMap { theme -> Choice? in
      let shelf = visit.guide.answers(in: theme.id)
      let count = visit.guide.answers(in: theme.id, at: age).count
      guard count > 0 || shelf.isDamaged else { return nil }
      return Choice(
        theme.name,
        detail: shelf.isDamaged ? words[.damagedMark] : words.answers(count),
        .open(.theme(theme.id))
      )
    }
    return Page(
      title: words[.themesTitle],
      tab: .questions,
      blocks: [.choices(choices)] + damage(visit.guide.themes, .tabQuestions, visit)
    )
  }
}
