import GuideModel

/// The milestones of the list for the (corrected) age; never a score.
struct MilestonesScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let age = visit.child?.correctedAge ?? visit.age
    let milestones = visit.guide.milestones(at: age)
    return Page(
      title: words[.milestonesTitle],
      tab: .milestones,
      extraCommands: [.toggle],
      blocks: damage(visit.guide.milestones, .tabMilestones, visit)
        + introduction(milestones, age, visit)
        + Milestone.Domain.allCases.flatMap { domain in
          list(milestones.filter { $0.domain == domain }, domain, visit)
        } + closing(visit)
    )
  }

  private func introduction(
    _ milestones: [Milestone],
    _ age: Age,
    _ visit: Visit
  ) -> [Block] {
    let words = visit.words
    guard let list = milestones.first?.age else { return [] }
    let both =
      age != visit.age
      ? [Block.paragraph(words(.bothAges, words.age(visit.age), words.age(age)))] : []
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
          Choice(
            milestone.text,
            detail: visit.checklist[milestone.id].map { visit.words[$0] } ?? "",
            .open(.milestone(milestone.id))
          )
        }
      ),
    ]
  }

  /// The questions that close every list; a yes leads to a conversation, not to a judgement.
  private func closing(_ visit: Visit) -> [Block] {
    let words = visit.words
    return [
      .notice(.caution, title: words[.closingLost], lines: [words[.closingLostAdvice]]),
      .heading(words[.closingWorried]),
      .paragraph(words(.closingAdvice, visit.callCJG)),
    ]
      + (visit.age.isPregnancy
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
