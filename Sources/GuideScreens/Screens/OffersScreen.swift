import GuideModel

/// All offers for this age, narrowed by the filters that are on.
struct OffersScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let all = visit.offers
    let offers = all.filter { offer in visit.filters.allSatisfy { $0.fits(offer) } }
    let on = OfferFilter.allCases.filter(visit.filters.contains).map { words[$0] }
    return Page(
      title: words[.offersTitle],
      tab: .offers,
      blocks: damage(visit.guide.offers, .tabOffers, visit) + [
        .choices(
          [
            Choice(
              words[.filterChoice],
              detail: on.isEmpty ? words[.filterNone] : on.joined(separator: ", "),
              .open(.offerFilters)
            )
          ]
            + offers.map {
              Choice($0.name, detail: words[$0.status], .open(.offer($0.id)))
            }
        )
      ]
        + (offers.isEmpty
          ? [.paragraph(words[all.isEmpty ? .noOffers : .noOffersFiltered])] : [])
    )
  }
}
