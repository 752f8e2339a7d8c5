import GuideModel

/// A line in the parent's own words about one thing.
struct WritingScreen: Screen {
  let subject: Note.Subject

  func page(for visit: Visit) -> Page {
    guard let title = title(visit) else { return missingPage(visit, tab: .milestones) }
    let words = visit.words
    let line = visit.note[subject]
    var page = Page(
      title: title,
      tab: .milestones,
      typed: line.typed,
      fieldHasFocus: true,
      blocks: [
        .field(label: words[.writingField], typed: line.typed),
        .remark(words[line.isFull ? .writingFull : .writingAdvice]),
      ]
    )
    if !line.typed.isEmpty { page.hints = .allBut([.helpNow]) }
    return page
  }

  private func title(_ visit: Visit) -> String? {
    switch subject {
    case .milestone(let id): visit.guide.milestones.entries.first { $0.id == id }?.text
    case .concern(let concern): visit.words[concern.stated]
    case .question: visit.words[.writingQuestion]
    }
  }
}
