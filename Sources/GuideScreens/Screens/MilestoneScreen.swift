import GuideModel

/// One milestone: what to try, and what the parent sees.
struct MilestoneScreen: Screen {
  let id: Milestone.ID

  func page(for visit: Visit) -> Page {
    guard let milestone = visit.guide.milestones.entries.first(where: { $0.id == id }) else {
      return missingPage(visit, tab: .milestones)
    }
    let words = visit.words
    return Page(
      title: milestone.text,
      tab: .milestones,
      extraCommands: [.toggle],
      blocks: visit.languageNote(of: .milestone(milestone)) + [
        .paragraph(words(.milestoneAge, words.age(milestone.age))),
        .choices(
          Mark.allCases.map {
            Choice(words[$0], isOn: visit.checklist[id] == $0, .mark(id, $0))
          }
        ),
        .heading(words[.tryTogether]),
        .paragraph(milestone.attempt),
      ]
        + (milestone.window.map {
          [.paragraph(words(.window, words.aboutMonths($0.from), words.aboutMonths($0.until)))]
        } ?? []) + visit.provenance(of: .milestone(milestone))
    )
  }
}
