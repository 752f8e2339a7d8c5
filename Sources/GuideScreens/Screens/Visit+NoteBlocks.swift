import GuideModel

extension Visit {
  /// What the slip says of the note; nothing unless the parent takes it along and there is
  /// something to talk about.
  ///
  /// - Parameter most: milestones that it names; those that a child does give way first.
  func noteOnSlip(milestones most: Int = .max) -> [Block] {
    let questions = note.questions.compactMap { note[.question($0)].words }
    guard let child, note.isOnSlip, !topics.isEmpty || !questions.isEmpty else { return [] }
    let marked = milestoneTopics.prefix(most)
    let does = done.prefix(most - marked.count).map(\.text)
    return [.heading(words[.noteTitle])] + lostSkillNotice + told(of: child)
      + list(words[.noteDoes], does)
      + list(words[.noteTopics], (marked + concernTopics).map(\.line))
      + list(words[.noteQuestions], questions)
      + [concernAdvice]
  }

  /// The age of the child; both where it was born early.
  func told(of child: Child) -> [Block] {
    let both = words.bothAges(of: child)
    return both.isEmpty ? [.paragraph(words(.noteAge, words.child(child)))] : both
  }

  /// What the child does already, to begin with.
  var doneAlready: [Block] { list(words[.noteDoes], done.map(\.text)) }

  /// A skill that was lost comes before all else.
  var lostSkillNotice: [Block] {
    guard note[.lostSkill] else { return [] }
    return [.notice(.caution, title: words(.lostSkillAdvice, callCJG))]
  }

  /// Whom to talk to.
  var concernAdvice: Block { .paragraph(words(.concernAdvice, callCJG)) }

  private func list(_ heading: String, _ lines: [String]) -> [Block] {
    lines.isEmpty ? [] : [.heading(heading), .bullets(lines)]
  }
}
