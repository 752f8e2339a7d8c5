import GuideModel

extension MilestonesScreen {
  /// The chart and the questions that close every list; a yes leads to a conversation, not to a
  /// judgement.
  func closing(_ child: Child, _ visit: Visit) -> [Block] {
    let words = visit.words
    return [.choices([Choice(words[.chartChoice], .open(.chart))])]
      + (child.age.isPregnancy ? [] : questions(visit))
      + [
        .paragraph(words(.closingAdvice, visit.callCJG)),
        .choices([Choice(words[.noteTitle], .open(.note))] + correcting(child, words)),
        .remark(words[.milestonesSource]),
        .remark(visit.privacy),
      ]
  }

  /// Losing a skill is advised about whatever is answered; a yes says at once whom to ask.
  private func questions(_ visit: Visit) -> [Block] {
    [
      .heading(visit.words[.closingHeading]),
      .choices(Concern.allCases.map { question($0, visit) }),
      .notice(.caution, title: visit.words[.closingLostAdvice]),
    ]
  }

  private func question(_ concern: Concern, _ visit: Visit) -> Choice {
    let words = visit.words
    let isOn = visit.note[concern]
    return Choice(
      words[concern],
      detail: isOn ? visit.advice(on: concern) : "",
      isOn: isOn,
      .answer(concern)
    )
  }

  private func correcting(_ child: Child, _ words: Wording) -> [Choice] {
    child.age.isPregnancy ? [] : [Choice(words[.closingEarly], .open(.weeksEarly))]
  }
}

extension Visit {
  /// Whom to ask about something that a parent answered with yes.
  func advice(on concern: Concern) -> String {
    words(concern == .lostSkill ? .lostSkillAdvice : .concernAdvice, callCJG)
  }
}
