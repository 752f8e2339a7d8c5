import Glibc

/// Finds entries by the words that a parent types.
struct SearchIndex {
  private let entries: [Entry]
  private var vocabulary = Vocabulary()
  /// For each word of the vocabulary, the entries that hold it and how much it says of them.
  private var postings: [[Posting]] = []
  /// For each entry, words that stand in its title, for telling a short title from a long one.
  private var titleLengths: [Double] = []

  private struct Posting {
    let entry: Int
    var weight: Double
  }

  /// How much a word says of an entry, by where it stands.
  private enum Weight {
    static let title = 1.0
    static let keyword = 0.9
    static let core = 0.55
    static let rest = 0.3
  }

  init(of guide: Guide) {
    entries = EntryKind.allCases.flatMap(guide.entries(of:))
    for (number, entry) in entries.enumerated() {
      let title = FoldedWord.words(of: entry.title)
      titleLengths.append(Double(title.count))
      add(title, to: number, Weight.title)
      let themes = entry.themes.compactMap { guide.theme($0)?.name }
      add(FoldedWord.words(of: themes.joined(separator: " ")), to: number, Weight.core)
      for (text, weight) in Self.texts(entry) {
        add(FoldedWord.words(of: text), to: number, weight)
      }
    }
  }

  private static func texts(_ entry: Entry) -> [(String, Double)] {
    switch entry {
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

  private mutating func add(_ words: [FoldedWord], to entry: Int, _ weight: Double) {
    for word in words {
      let number = vocabulary.number(of: word)
      if number == postings.count { postings.append([]) }
      if let last = postings[number].indices.last, postings[number][last].entry == entry {
        let held = postings[number][last].weight
        postings[number][last].weight = max(held, weight) + 0.05 * min(held, weight)
      } else {
        postings[number].append(Posting(entry: entry, weight: weight))
      }
    }
  }

  /// The entries that fit what was typed, the best first.
  ///
  /// - Parameters:
  ///   - age: entries for it come before the rest; nil where none was told.
  ///   - synonyms: words that mean the same, by folded word.
  func hits(
    for typed: String,
    at age: Age?,
    synonyms: [FoldedWord: [FoldedWord]],
    limit: Int
  ) -> [SearchHit] {
    let words = FoldedWord.words(of: typed)
    let isUnfinished = typed.last.map { $0.isLetter || $0.isNumber } ?? false
    var scores = [Double](repeating: 0, count: entries.count)
    var covered = [Double](repeating: 0, count: entries.count)
    var total = 0.0
    for (place, word) in words.enumerated() {
      let isLast = isUnfinished && place == words.count - 1
      let found = best(of: word, isLast, synonyms)
      let importance = found.importance
      total += importance
      for (entry, score) in found.scores {
        scores[entry] += score
        covered[entry] += importance * min(1, score / max(importance, 0.01))
      }
    }
    return ranked(scores, covered: covered, total: total, at: age, limit: limit)
  }

  /// For one typed word the score of every entry that holds something near it.
  private func best(
    of word: FoldedWord,
    _ isLast: Bool,
    _ synonyms: [FoldedWord: [FoldedWord]]
  ) -> (scores: [Int: Double], importance: Double) {
    var scores: [Int: Double] = [:]
    var importance = 0.0
    let meanings = [(word, 1.0)] + (synonyms[word] ?? []).map { ($0, 0.85) }
    for (meaning, share) in meanings {
      for match in vocabulary.matches(of: meaning, isUnfinished: isLast && share == 1) {
        let rarity = log(1 + Double(entries.count) / Double(1 + postings[match.word].count))
        importance = max(importance, rarity * match.nearness * share)
        for posting in postings[match.word] {
          let score = rarity * match.nearness * share * posting.weight
          scores[posting.entry] = max(scores[posting.entry] ?? 0, score)
        }
      }
    }
    return (scores, importance)
  }

  private func ranked(
    _ scores: [Double],
    covered: [Double],
    total: Double,
    at age: Age?,
    limit: Int
  ) -> [SearchHit] {
    let hits = scores.indices.compactMap { number -> SearchHit? in
      guard scores[number] > 0 else { return nil }
      let entry = entries[number]
      let coverage = total > 0 ? covered[number] / total : 0
      let brevity = 1 + 0.5 / (3 + titleLengths[number])
      let fits = age.map { entry.fits($0) } ?? true
      let score =
        scores[number] * (0.3 + 0.7 * coverage) * brevity * entry.searchShare * (fits ? 1 : 0.6)
      return SearchHit(entry: entry, score: score, fitsAge: fits)
    }
    return Array(hits.sorted { ($0.score, $1.entry.id) > ($1.score, $0.entry.id) }.prefix(limit))
  }
}

extension Entry {
  fileprivate func fits(_ age: Age) -> Bool { ages?.contains(age) ?? true }

  /// What parents look for is an answer, more than anything else.
  fileprivate var searchShare: Double {
    switch self {
    case .answer: 1
    case .contact: 0.9
    case .offer, .step: 0.75
    case .milestone, .starter: 0.5
    }
  }
}
