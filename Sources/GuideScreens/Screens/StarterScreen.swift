import GuideModel

/// One conversation starter, with the answers that belong to it.
struct StarterScreen: Screen {
  let id: Starter.ID
  private static let answers = 5

  func page(for visit: Visit) -> Page {
    guard let starter = visit.guide.starters.entries.first(where: { $0.id == id }) else {
      return missingPage(visit, tab: .talk)
    }
    let words = visit.words
    let age = visit.child?.age ?? starter.ages.middle
    let answers = starter.themes.flatMap { visit.guide.answers(in: $0, at: age) }
    return Page(
      title: starter.question,
      tab: .talk,
      blocks: visit.languageNote(of: .starter(starter)) + [
        .heading(words[.listenHeading]), .paragraph(starter.listen),
        .heading(words[.togetherHeading]), .paragraph(starter.together),
      ]
        + (answers.isEmpty
          ? []
          : [
            .heading(words[.relatedHeading]),
            .choices(
              answers.prefix(Self.answers).map { visit.choice(.answer($0)) }
            ),
          ]) + visit.provenance(of: .starter(starter))
    )
  }
}
