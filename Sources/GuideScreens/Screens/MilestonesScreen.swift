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
    let age = child.correctedAge
    guard let list = milestones.first?.age else { return [] }
    let both =
      age != child.age
      ? [Block.paragraph(words(.bothAges, words.ageOfChild(child.age), words.ageOfChild(age)))] : []
    let intro: Block = .paragraph(
      words(list > age ? .milestonesFirst : .milestonesIntro, words.age(list))
    )
    return both + [intro]
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
          visit.choice(
            .milestone(milestone),
            detail: visit.checklist[milestone.id].map { visit.words[$0] } ?? ""
          )
        }
      ),
    ]
  }

  /// The questions that close every list; a yes leads to a conversation, not to a judgement.
  private func closing(_ child: Child, _ visit: Visit) -> [Block] {
    let words = visit.words
    return [
      .notice(.caution, title: words[.closingLost], lines: [words[.closingLostAdvice]]),
      .heading(words[.closingWorried]),
      .paragraph(words(.closingAdvice, visit.callCJG)),
    ]
      + (child.age.isPregnancy
        ? [] : [.choices([Choice(words[.closingEarly], .open(.weeksEarly))])])
      + [.remark(words[.milestonesSource])]
  }
}

extension Visit {
  /// Whom to ask about a child's development, with the number where the packs give one.
  var callCJG: String {
    guide.helpLines.first { $0.urgency == .ask }.map { "\($0.name), \($0.number)" }
      ?? words[.cjg]
  }
}
