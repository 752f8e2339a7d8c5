import GuideModel

/// Something that a parent wants to talk about, as the note says it.
struct Topic {
  let subject: Note.Subject
  let title: String
  /// What the parent chose; nil where the title says it all.
  let mark: String?
  /// The parent's own words; nil without any.
  let words: String?

  /// All of it in one line, for paper.
  var line: String {
    [mark.map { "\(title): \($0)" } ?? title, words].compactMap(\.self).joined(separator: ". ")
  }
}

extension Visit {
  /// What was marked as not yet seen or not known, and what was answered with yes.
  var topics: [Topic] { milestoneTopics + concernTopics }

  /// The milestones that the child does, in the parent's eyes.
  var done: [Milestone] { guide.milestones.entries.filter { checklist[$0.id] == .yes } }

  /// What was marked as not yet seen or not known.
  var milestoneTopics: [Topic] {
    guide.milestones.entries.compactMap { milestone in
      guard let mark = checklist[milestone.id], mark != .yes else { return nil }
      return topic(.milestone(milestone.id), milestone.text, mark: words[mark])
    }
  }

  /// What was answered with yes.
  var concernTopics: [Topic] {
    Concern.allCases.filter { note[$0] }.map { topic(.concern($0), words[$0.stated]) }
  }

  private func topic(_ subject: Note.Subject, _ title: String, mark: String? = nil) -> Topic {
    let own = note[subject].words.map { words(.ownWords, $0) }
    return Topic(subject: subject, title: title, mark: mark, words: own)
  }
}
