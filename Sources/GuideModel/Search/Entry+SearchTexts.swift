extension Entry {
  /// How much a word says of an entry, by where it stands.
  private enum Weight {
    static let title: Float = 1
    static let keyword: Float = 0.9
    static let core: Float = 0.55
    static let rest: Float = 0.3
  }

  /// The texts by which an entry is found, with what a word in each says of it.
  public func searchTexts(in guide: Guide) -> [(text: String, weight: Float)] {
    let names = themes.compactMap { guide.theme($0)?.name }
    return [(title, Weight.title)] + names.map { ($0, Weight.core) } + ownTexts
  }

  private var ownTexts: [(text: String, weight: Float)] {
    switch self {
    case .answer(let answer):
      answer.keywords.map { ($0, Weight.keyword) } + [(answer.short, Weight.core)]
        + (answer.explain + answer.attempts + [answer.normal]).map { ($0, Weight.rest) }
    case .offer(let offer): [(offer.description, Weight.core)]
    case .step(let step): [(step.text, Weight.core)]
    case .milestone(let milestone): [(milestone.attempt, Weight.rest)]
    case .starter(let starter): [(starter.listen + " " + starter.together, Weight.rest)]
    case .contact(let line):
      [(line.purpose, Weight.core)] + line.signs.map { ($0, Weight.rest) }
    }
  }

  /// What parents look for is an answer, more than anything else.
  var searchShare: Float {
    switch self {
    case .answer: 1
    case .contact: 0.9
    case .offer, .step: 0.75
    case .milestone, .starter: 0.5
    }
  }
}
