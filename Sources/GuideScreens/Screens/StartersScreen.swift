import GuideModel

/// The conversation starters for this age.
struct StartersScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let starters = visit.guide.starters(at: age)
    return Page(
      title: words[.startersTitle],
      tab: .talk,
      blocks: damage(visit.guide.starters, .tabTalk, visit) + plan(visit) + [
        starters.isEmpty
          ? .paragraph(words[.noStarters])
          : .choices(
            starters.map { starter in
              let theme = starter.themes.first.flatMap(visit.guide.theme)
              return visit.choice(.starter(starter), detail: theme?.name ?? "")
            }
          )
      ]
    )
  }

  /// The way to a plan for a visit, for who pays it.
  private func plan(_ visit: Visit) -> [Block] {
    visit.face == .parent ? [] : [.choices([Choice(visit.words[.planOpen], .open(.plan))])]
  }
}
