extension Vocabulary {
  /// A word of the guide and how near it is to the typed one, from 0 to 1.
  struct Match {
    let word: Int
    let nearness: Float
  }

  /// How near words are, by what they share with the typed one. Found by trying on the questions of
  /// the tests; small changes change little.
  private enum Nearness {
    static let same: Float = 1
    static let form: Float = 0.75
    static let beginning: Float = 0.8
    static let synonym: Float = 0.85
    static let oneSlip: Float = 0.75
    static let twoSlips: Float = 0.55
    static let letterMissing: Float = 0.6

    /// A typed word that is part of a longer one, or the other way round.
    static func part(_ part: Int, of whole: Int) -> Float {
      0.25 + 0.65 * Float(part) / Float(whole)
    }
  }

  /// The words that a typed word may mean, with those that mean the same.
  ///
  /// - Parameters:
  ///   - isUnfinished: whether more letters may follow.
  ///   - synonyms: words that mean the same, by folded word.
  func meanings(
    of typed: FoldedWord,
    isUnfinished: Bool,
    _ synonyms: [FoldedWord: [FoldedWord]]
  ) -> [Match] {
    let matches = matches(of: typed, isUnfinished: isUnfinished)
    let near = matches.filter { $0.nearness >= Nearness.oneSlip }.map {
      (words[$0.word], $0.nearness)
    }
    var seen: Set = [typed]
    let meant = ([(typed, Nearness.same)] + near).flatMap { word, nearness in
      (synonyms[word] ?? []).filter { seen.insert($0).inserted }.flatMap { synonym in
        self.forms(of: synonym).map {
          Match(word: $0.word, nearness: $0.nearness * nearness * Nearness.synonym)
        }
      }
    }
    return matches + meant
  }

  /// The words of the same stem.
  private func forms(of word: FoldedWord) -> [Match] {
    words(ofStem: word.stem)
      .map { Match(word: $0, nearness: words[$0] == word ? Nearness.same : Nearness.form) }
  }

  private func matches(of typed: FoldedWord, isUnfinished: Bool) -> [Match] {
    let stem = typed.stem
    let forms = forms(of: typed)
    var others: [Match] = []
    var parts: [(word: Int, stem: [UInt8])] = []
    forEachNeighbour(of: stem) { word, shared in
      let other = stems[word]
      guard other != stem else { return }
      var nearness: Float = 0
      if isUnfinished, typed.bytes.count >= 3, words[word].bytes.starts(with: typed.bytes) {
        nearness = Nearness.beginning
      }
      if stem.count >= 4, shared >= stem.count - 2, other.contains(run: stem) {
        nearness = max(nearness, Nearness.part(stem.count, of: other.count))
      } else if other.count >= 4, shared >= other.count - 2, stem.contains(run: other) {
        parts.append((word, other))
      }
      if forms.isEmpty { nearness = max(nearness, slipped(typed.bytes, words[word].bytes)) }
      if nearness > 0 { others.append(Match(word: word, nearness: nearness)) }
    }
    return forms + others + longest(of: parts, in: stem)
  }

  /// The parts of a compound that are not themselves part of a longer one of them.
  private func longest(of parts: [(word: Int, stem: [UInt8])], in stem: [UInt8]) -> [Match] {
    parts
      .filter { part in
        !parts.contains { $0.stem.count > part.stem.count && $0.stem.contains(run: part.stem) }
      }
      .map { Match(word: $0.word, nearness: Nearness.part($0.stem.count, of: stem.count)) }
  }

  /// A letter left out of four, one slip in four or five, two in more; 0 beyond.
  private func slipped(_ typed: [UInt8], _ word: [UInt8]) -> Float {
    let allowed = typed.count < 6 ? 1 : 2
    guard typed.count >= 4 || (typed.count == 3 && word.count == 4) else { return 0 }
    switch typingDistance(typed, word, atMost: allowed) {
    case 1: return typed.count == 3 ? Nearness.letterMissing : Nearness.oneSlip
    case 2 where allowed == 2: return Nearness.twoSlips
    default: return 0
    }
  }
}
