import GuideModel

/// Asks how early the child was born; only for who says that it was.
struct WeeksEarlyScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    return Page(
      title: words[.weeksEarlyTitle],
      tab: .milestones,
      blocks: [
        .paragraph(words[.weeksEarlyWhy]),
        .choices(
          Child.early.map {
            Choice(
              words(.weeksEarly, "\($0)"),
              detail: words(.bornAt, "\(40 - $0)"),
              .bornEarly(weeks: $0)
            )
          } + [Choice(words[.notEarly], .bornEarly(weeks: 0))]
        ),
      ]
    )
  }
}
