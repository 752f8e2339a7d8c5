extension PackChecker {
  /// Offers and answers of which one names the other, and that never stand together for their ages.
  func apartOffers() -> [Problem] {
    let answers = guide.themes.entries.flatMap { guide.answers(in: $0.id).entries }
    let offerAges = Dictionary(guide.offers.entries.map { ($0.id, $0.ages) }) { first, _ in first }
    let answerAges = Dictionary(answers.map { ($0.id, $0.ages) }) { first, _ in first }
    return guide.offers.entries.problems { offer in
      offer.answers
        .filter { answerAges[$0].map { !$0.meets(offer.ages) } ?? false }
        .map { apart(offer.id.text, in: .offers, "answers", $0.text) }
    }
      + answers.problems { answer in
        answer.offers
          .filter { offerAges[$0].map { !$0.meets(answer.ages) } ?? false }
          .map { apart(answer.id.text, in: .answers(answer.theme), "offers", $0.text) }
      }
  }

  private func apart(
    _ id: String,
    in section: Section,
    _ field: String,
    _ other: String
  ) -> Problem {
    guide.problem(of: id, in: section, field: field, .agesNeverMeet(other))
  }
}

extension AgeSpan {
  fileprivate func meets(_ other: AgeSpan) -> Bool { from < other.until && other.from < until }
}
