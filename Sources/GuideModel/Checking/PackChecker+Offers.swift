extension PackChecker {
  /// Offers and answers of which one names the other, and that never stand together for their ages.
  func apartOffers() -> [Problem] {
    let answers = guide.themes.entries.flatMap { guide.answers(in: $0.id).entries }
    return guide.offers.entries.problems { offer in
      answers.filter { !$0.ages.meets(offer.ages) }.problems { answer in
        let ofOffer = offer.answers.contains(answer.id)
        let ofAnswer = answer.offers.contains(offer.id)
        return [
          ofOffer ? apart(offer.id.text, in: .offers, "answers", answer.id.text) : nil,
          ofAnswer
            ? apart(answer.id.text, in: .answers(answer.theme), "offers", offer.id.text) : nil,
        ].compactMap(\.self)
      }
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
