import GuideModel

/// One offer: what it is, where, when, what it costs, and how to sign up; only what is known.
struct OfferScreen: Screen {
  let id: Offer.ID

  func page(for visit: Visit) -> Page {
    guard let offer = visit.guide.offers.entries.first(where: { $0.id == id }) else {
      return missingPage(visit, tab: .offers)
    }
    let words = visit.words
    return Page(
      title: offer.name,
      tab: .offers,
      blocks: visit.languageNote(of: .offer(offer)) + status(offer, visit) + [
        .paragraph(offer.description),
        .bullets(facts(offer, visit)),
        .heading(words[.signUpHeading]),
        .paragraph(offer.signUpHow),
        .paragraph(contact(offer.contact)),
      ] + visit.provenance(of: .offer(offer))
    )
  }

  private func status(_ offer: Offer, _ visit: Visit) -> [Block] {
    if case .expired(let day) = visit.guide.trust(in: .offer(offer), on: visit.today) {
      return [
        .notice(
          .caution,
          title: visit.words(.offerOver, visit.words.day(day)),
          lines: [visit.words[.askWhetherRuns]]
        )
      ]
    }
    guard offer.status == .ask else { return [] }
    return [.notice(.note, title: visit.words[.askWhetherRuns])]
  }

  private func facts(_ offer: Offer, _ visit: Visit) -> [String] {
    let words = visit.words
    let districts = visit.guide.packs.flatMap(\.description.districts)
      .filter { offer.districts.contains($0.id) }.map(\.name)
    let places = Offer.Place.allCases.filter(offer.places.contains).map { words[$0] }
    let times = Offer.Time.allCases.filter(offer.times.contains).map { words[$0] }
    return [
      (Phrase.factFor, words.span(offer.ages)),
      (.factOnlyFor, offer.situations.map { words[$0] }.joined(separator: ", ")),
      (.factWhere, (places + districts).joined(separator: ", ")),
      (.factWhen, times.joined(separator: ", ")),
      (.factLength, offer.length ?? ""),
      (.factCost, offer.cost == .unknown ? "" : words[offer.cost]),
      (.factChildren, offer.childrenWelcome.map { words[$0 ? .yes : .no] } ?? ""),
      (.factLanguages, offer.languages.map(words.languageName).joined(separator: ", ")),
      (.factProvider, offer.provider),
    ]
    .filter { !$0.1.isEmpty }
    .map { "\(words[$0.0]): \($0.1)" }
  }

  private func contact(_ contact: Offer.Contact) -> String {
    [contact.name, contact.telephone, contact.site].compactMap(\.self).joined(separator: " · ")
  }
}
