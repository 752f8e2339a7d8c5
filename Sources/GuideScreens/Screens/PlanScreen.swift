import GuideModel

/// Prepares a visit: for each chosen theme a question, what to listen for, something to do together,
/// and when to call the coordinator.
struct PlanScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let starters = visit.guide.starters(at: age)
    let themes = visit.guide.themes.entries.filter { theme in
      starters.contains { $0.themes.contains(theme.id) }
    }
    return Page(
      title: words[.planTitle],
      tab: .talk,
      extraCommands: [.toggle],
      blocks: damage(visit.guide.starters, .tabTalk, visit) + [
        .paragraph(words[themes.isEmpty ? .planNoStarter : .planChoose]),
        .choices(
          themes.map {
            Choice($0.name, isOn: visit.plannedThemes.contains($0.id), .plan($0.id))
          }
        ),
      ]
        + themes.filter { visit.plannedThemes.contains($0.id) }.flatMap { theme in
          conversation(
            on: theme,
            starters.filter { $0.themes.contains(theme.id) },
            visit
          )
        } + [call(words)]
    )
  }

  /// The starter that is most about a theme; the others stand on the page of conversations.
  private func conversation(on theme: Theme, _ starters: [Starter], _ visit: Visit) -> [Block] {
    let words = visit.words
    guard let starter = starters.min(by: { $0.themes.count < $1.themes.count }) else { return [] }
    return [
      .heading(theme.name),
      .bullets([
        "\(words[.planAsk]): \(starter.question)",
        "\(words[.listenHeading]): \(starter.listen)",
        "\(words[.togetherHeading]): \(starter.together)",
      ]),
    ]
  }

  private func call(_ words: Wording) -> Block {
    .notice(
      .caution,
      title: words[.planCall],
      bullets: [words[.planCallWhen], words[.planCallMore], words[.planCallUnsafe]]
    )
  }
}
