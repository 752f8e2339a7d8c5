import GuideModel

/// What the visitor takes home.
struct SlipScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let entries = visit.kept.ids.compactMap(visit.guide.entry)
    return Page(
      title: words[.slipTitle],
      blocks: entries.isEmpty
        ? [.paragraph(words[.slipEmpty])] : [.choices(entries.map { visit.choice($0) })]
    )
  }
}
