import GuideModel

/// All offers for this age, narrowed by the filters that are on.
struct OffersScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let all = visit.guide.offers(at: age, on: visit.today)
    let offers = all.filter { offer in visit.filters.allSatisfy { $0.fits(offer) } }
    let local = Set(visit.guide.offers.local.map(\.id))
    let here = visit.guide.municipality.map { words(.offersLocal, $0) } ?? ""
    return Page(
      title: words[.offersTitle],
      tab: .offers,
      blocks: damage(visit.guide.offers, .tabOffers, visit) + [filterChoice(visit)]
        + list(here, offers.filter { local.contains($0.id) }, visit)
        + list(words[.offersNational], offers.filter { !local.contains($0.id) }, visit)
        + (offers.isEmpty
          ? [.paragraph(words[all.isEmpty ? .noOffers : .noOffersFiltered])] : [])
    )
  }

  private func filterChoice(_ visit: Visit) -> Block {
    let on = OfferFilter.allCases.filter(visit.filters.contains).map { visit.words[$0] }
    return visit.filterChoice(on: on, .offerFilters)
  }

  private func list(_ heading: String, _ offers: [Offer], _ visit: Visit) -> [Block] {
    guard !offers.isEmpty else { return [] }
    return [
      .heading(heading),
      .choices(offers.map { visit.choice(.offer($0), detail: visit.words[$0.status]) }),
    ]
  }
}
