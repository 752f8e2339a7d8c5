import GuideModel

/// The milestones of the list for the (corrected) age; never a score.
struct MilestonesScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let child = visit.child else { return agePage(visit) }
    let words = visit.words
    let milestones = visit.guide.milestones(at: child.correctedAge)
    return Page(
      title: words[.milestonesTitle],
      tab: .milestones,
      extraCommands: [.toggle],
      blocks: damage(visit.guide.milestones, .tabMilestones, visit)
        + introduction(milestones, child, words)
        + Milestone.Domain.allCases.flatMap { domain in
          list(milestones.filter { $0.domain == domain }, domain, visit)
        } + closing(child, visit)
    )
  }

  private func introduction(
    _ milestones: [Milestone],
    _ child: Child,
    _ words: Wording
  ) -> [Block] {
    guard let list = milestones.first?.age else { return [] }
    let intro: Phrase = list > child.correctedAge ? .milestonesFirst : .milestonesIntro
    return words.bothAges(of: child) + [.paragraph(words(intro, words.age(list)))]
  }

  private func list(
    _ milestones: [Milestone],
    _ domain: Milestone.Domain,
    _ visit: Visit
  ) -> [Block] {
    guard !milestones.isEmpty else { return [] }
    return [
      .heading(visit.words[domain]),
      .choices(
        milestones.map { milestone in
          visit.choice(.milestone(milestone), detail: detail(milestone, visit))
        }
      ),
    ]
  }

  /// The mark, and where it is known, when children begin.
  private func detail(_ milestone: Milestone, _ visit: Visit) -> String {
    let when = milestone.window.map { visit.words.between($0) }
    let mark = visit.checklist[milestone.id].map { visit.words[$0] }
    return [when, mark].compactMap(\.self).joined(separator: ", ")
  }
}
