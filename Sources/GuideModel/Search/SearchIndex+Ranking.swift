extension SearchIndex {
  /// How much less an entry counts that is for another age.
  private static let otherAgeShare: Float = 0.4
  /// How near a word must be to the typed one to be marked.
  private static let leastMarked: Float = 0.5

  /// The entries that fit what was typed, the best first.
  ///
  /// - Parameters:
  ///   - age: entries for it come before the rest; nil where none was told.
  ///   - limit: most entries.
  func hits(for typed: String, at age: Age?, limit: Int) -> [SearchHit] {
    let words = FoldedWord.words(of: typed)
    let isUnfinished = typed.last.map { $0.isLetter || $0.isNumber } ?? false
    var tally = SearchTally(entries: entries.count, passages: passages)
    var meant: Set<FoldedWord> = []
    for (place, word) in words.enumerated() {
      let isLast = isUnfinished && place == words.count - 1
      for match in vocabulary.meanings(of: word, isUnfinished: isLast) {
        tally.note(match.nearness, in: holders[match.word])
        if match.nearness >= Self.leastMarked { meant.insert(vocabulary.words[match.word]) }
      }
      tally.closeWord()
    }
    return best(limit, of: tally.closed(), at: age).map { found in
      let entry = entries[found.entry]
      let marked = entry.title.split(separator: " ")
        .filter { !meant.isDisjoint(with: FoldedWord.words(of: $0)) }
      return SearchHit(
        entry: entry,
        score: Double(found.score),
        fitsAge: fits(found.entry, age),
        marked: Set(marked.map(String.init))
      )
    }
  }

  private func fits(_ entry: Int, _ age: Age?) -> Bool {
    guard let age, let span = ages[entry] else { return true }
    return span.contains(age)
  }

  /// The places of the entries that score highest; of equals the one that stands first in the packs.
  private func best(_ limit: Int, of scores: [Float], at age: Age?) -> [(entry: Int, score: Float)]
  {
    var best: [(entry: Int, score: Float)] = []
    for entry in scores.indices where scores[entry] > 0 {
      let score = scores[entry] * shares[entry] * (fits(entry, age) ? 1 : Self.otherAgeShare)
      if best.count >= limit, best.last.map({ $0.score >= score }) ?? true { continue }
      let place = best.firstIndex { $0.score < score } ?? best.count
      best.insert((entry, score), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
