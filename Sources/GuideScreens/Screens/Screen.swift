import GuideModel

/// Describes one place of the guide as a page; never draws.
protocol Screen {
  /// The page as it is for a visitor now.
  func page(for visit: Visit) -> Page
}

extension Screen {
  /// The page for something that can't be found: its file is broken, or it never was there.
  func missingPage(_ visit: Visit, tab: Tab? = nil) -> Page {
    Page(
      title: visit.words[.notFound],
      tab: tab,
      blocks: [.paragraph(visit.words[.notFoundAdvice])]
    )
  }

  /// The question for an age, for a visitor who told none.
  func agePage(_ visit: Visit) -> Page { StartScreen().page(for: visit) }

  /// A notice when entries of a section could not be read; nothing otherwise.
  func damage<Entry>(_ shelf: Shelf<Entry>, _ section: Phrase, _ visit: Visit) -> [Block] {
    guard shelf.isDamaged else { return [] }
    return [
      .notice(
        .caution,
        title: visit.words(.sectionDamaged, visit.words[section]),
        lines: [visit.words[.sectionDamagedAdvice]]
      )
    ]
  }
}
