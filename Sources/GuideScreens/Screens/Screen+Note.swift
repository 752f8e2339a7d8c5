import GuideModel

extension Screen {
  /// What the slip says of the note; nothing unless the parent takes it along and there is
  /// something to talk about.
  func noteBlocks(for visit: Visit) -> [Block] {
    guard let child = visit.child, visit.note.isOnSlip else { return [] }
    let topics = visit.topics.map { topic in
      [topic.mark.map { "\(topic.title): \($0)" } ?? topic.title, topic.words]
        .compactMap(\.self).joined(separator: ". ")
    }
    let questions = visit.note.questions.compactMap { visit.note[.question($0)].words }
    guard !(topics + questions).isEmpty else { return [] }
    return [.heading(visit.words[.noteTitle])] + urgent(visit) + ages(of: child, visit.words)
      + doing(visit) + list(visit.words[.noteTopics], topics)
      + list(visit.words[.noteQuestions], questions)
      + [advice(visit)]
  }

  /// The age of the child; both where it was born early.
  func ages(of child: Child, _ words: Wording) -> [Block] {
    let both = words.bothAges(of: child)
    return both.isEmpty ? [.paragraph(words(.noteAge, words.child(child)))] : both
  }

  /// What the child does already, to begin with.
  func doing(_ visit: Visit) -> [Block] { list(visit.words[.noteDoes], visit.done.map(\.text)) }

  /// A skill that was lost comes before all else.
  func urgent(_ visit: Visit) -> [Block] {
    guard visit.note[.lostSkill] else { return [] }
    return [.notice(.caution, title: visit.words(.lostSkillAdvice, visit.callCJG))]
  }

  /// Whom to talk to.
  func advice(_ visit: Visit) -> Block { .paragraph(visit.words(.concernAdvice, visit.callCJG)) }

  private func list(_ heading: String, _ lines: [String]) -> [Block] {
    lines.isEmpty ? [] : [.heading(heading), .bullets(lines)]
  }
}
