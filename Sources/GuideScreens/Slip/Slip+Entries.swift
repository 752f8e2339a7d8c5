import GuideModel

extension Slip {
  /// Offers that the slip names under an answer.
  private static let offersOfAnswer = 2

  /// The core advice, all that asks for a doctor, and the offers that fit best.
  func answer(_ answer: Answer) -> [Block] {
    let words = visit.words
    let offers = visit.guide.offers(
      fitting: answer,
      at: visit.child?.age ?? answer.ages.middle,
      on: visit.today,
      limit: Self.offersOfAnswer
    )
    return [.heading(answer.question), .paragraph(answer.short)]
      + answer.seekHelp.map { .help($0, at: answer.ages, words) }
      + (offers.isEmpty
        ? []
        : [.remark(words[.offersHeading]), .bullets(offers.map { "\($0.name): \(signUp($0))" })])
  }

  /// What it is and how to sign up; where it is not sure to exist, that one asks first.
  func offer(_ offer: Offer) -> [Block] {
    [.heading(offer.name), .paragraph(offer.description), .paragraph(signUp(offer))]
  }

  private func signUp(_ offer: Offer) -> String {
    let contact = [offer.contact.name, offer.contact.telephone, offer.contact.site]
      .compactMap(\.self).joined(separator: ", ")
    let ask = offer.status == .ask ? visit.words[.askWhetherRuns] : nil
    return [offer.signUpHow, "\(contact).", ask].compactMap(\.self).joined(separator: " ")
  }

  /// What to do, until when, where, and what to bring.
  func step(_ step: Step) -> [Block] {
    let words = visit.words
    let bring =
      step.bring.isEmpty ? [] : ["\(words[.factBring]): \(step.bring.joined(separator: ", "))"]
    return [
      .heading(step.title), .paragraph(step.text),
      .bullets(
        [
          "\(words[.factWhen]): \(visit.summary(of: step))",
          "\(words[.factWhere]): \(step.place)",
        ].dropFirst(visit.summary(of: step).isEmpty ? 1 : 0) + bring
      ),
    ]
  }

  /// Who says so and where to read it; whole sites only where there is no page.
  func sources(of entry: Entry) -> [Block] {
    let sources = entry.sources.compactMap(visit.guide.source)
    let pages = sources.contains { $0.read != nil } ? sources.filter { $0.read != nil } : sources
    return pages.isEmpty
      ? []
      : [
        .bullets(
          pages.map { visit.words(.slipSource, "\($0.publisher), \($0.title)", $0.url) }
        )
      ]
  }
}
