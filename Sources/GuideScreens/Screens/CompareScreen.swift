import GuideModel

/// Asks for a second age, to lay two ages side by side in a consult.
struct CompareScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    return Page(
      title: words[.compareTitle],
      blocks: [
        .choices(
          [Choice(words[.compareNone], .compare(nil))]
            + Stage.allCases.map { Choice(words.stageChoice($0), .compare(Child(in: $0))) }
        ),
        .remark(words(.compareRoom, "\(Session.columnsForTwo)")),
      ]
    )
  }
}
