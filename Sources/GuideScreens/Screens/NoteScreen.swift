import GuideModel

/// What the parent wants to talk about, with room for own words; nothing is counted.
struct NoteScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let child = visit.child else { return agePage(visit) }
    let words = visit.words
    return Page(
      title: words[.noteTitle],
      tab: .milestones,
      extraCommands: [.toggle],
      blocks: damage(visit.guide.milestones, .tabMilestones, visit) + visit.lostSkillNotice
        + visit.told(of: child) + visit.doneAlready + topics(visit) + questions(visit) + [
          visit.concernAdvice,
          .choices([Choice(words[.noteOnSlip], isOn: visit.note.isOnSlip, .takeNote)]),
          .remark(words[visit.outlets.letSlipOut ? .notePrivacyOutlets : .notePrivacy]),
        ]
    )
  }

  private func topics(_ visit: Visit) -> [Block] {
    let words = visit.words
    let topics = visit.topics
    guard !topics.isEmpty else {
      return visit.note.questions.isEmpty ? [.paragraph(words[.noteEmpty])] : []
    }
    return [
      .heading(words[.noteTopics]),
      .choices(
        topics.map { topic in
          Choice(
            topic.title,
            detail: [topic.mark, topic.words].compactMap(\.self).joined(separator: ", "),
            .open(.writing(topic.subject))
          )
        }
      ),
      .remark(words[.noteOwnWords]),
    ]
  }

  private func questions(_ visit: Visit) -> [Block] {
    let words = visit.words
    let asked = visit.note.questions.map { question in
      Choice(visit.note[.question(question)].words ?? "", .open(.writing(.question(question))))
    }
    let free = visit.note.freeQuestion.map { question in
      Choice(words[.noteAsk], .open(.writing(.question(question))))
    }
    return [.heading(words[.noteQuestions]), .choices(asked + [free].compactMap(\.self))]
  }
}
