import GuideModel

/// Switches the filters of the offers on and off.
struct OfferFiltersScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let left = visit.guide.offers(at: age, on: visit.today)
      .count { offer in visit.filters.allSatisfy { $0.fits(offer) } }
    return Page(
      title: words[.filtersTitle],
      tab: .offers,
      extraCommands: [.toggle],
      blocks: [
        .choices(
          OfferFilter.allCases.map {
            Choice(words[$0], isOn: visit.filters.contains($0), .filter($0))
          }
        ),
        .paragraph(words.offersLeft(left)),
        .remark(words[.filtersRemark]),
      ]
    )
  }
}
