extension Vocabulary {
  /// A word of the guide and how near it is to the typed one, from 0 to 1.
  struct Match {
    let word: Int
    let nearness: Float
  }

  /// How near words are, by what they share with the typed one.
  ///
  /// Found by trying on the questions of the tests; small changes change little.
  private enum Nearness {
    static let same: Float = 1
    static let form: Float = 0.75
    static let beginning: Float = 0.8
    static let synonym: Float = 0.85
    static let oneSlip: Float = 0.75
    static let twoSlips: Float = 0.55
    static let letterMissing: Float = 0.6
    /// For a slip in what stays the same in all forms, beside one in the word itself.
    static let ofStems: Float = 0.9

    /// A typed word that is part of a longer one, or the other way round.
    static func part(_ part: Int, of whole: Int) -> Float {
      0.25 + 0.65 * Float(part) / Float(whole)
    }
  }

  /// The words that a typed word may mean, with those that mean the same; `isUnfinished` when more
  /// letters may follow.
  func meanings(of typed: FoldedWord, isUnfinished: Bool) -> [Match] {
    let matches = matches(of: typed, isUnfinished: isUnfinished)
    return matches + matches.filter { $0.nearness >= Nearness.oneSlip }.flatMap(synonyms)
  }

  /// The words that mean the same as the word of a match, in all their forms.
  private func synonyms(of match: Match) -> [Match] {
    (synonyms[match.word] ?? []).flatMap { forms(of: words[$0]) }.map { form in
      Match(word: form.word, nearness: form.nearness * match.nearness * Nearness.synonym)
    }
  }

  /// The words of the same stem; of one shorter than three letters, which says little, only the word
  /// itself.
  private func forms(of word: FoldedWord) -> [Match] {
    let stem = word.stem
    return words(ofStem: stem).compactMap { number in
      if words[number] == word { return Match(word: number, nearness: Nearness.same) }
      return stem.count < 3 ? nil : Match(word: number, nearness: Nearness.form)
    }
  }

  private func matches(of typed: FoldedWord, isUnfinished: Bool) -> [Match] {
    let stem = typed.stem
    let forms = forms(of: typed)
    var others: [Match] = []
    var parts: [Int] = []
    forEachNeighbour(of: stem) { word, shared in
      let other = stems[word]
      guard other != stem else { return }
      if other.count >= 4, shared >= other.count / 2, stem.contains(run: other) {
        parts.append(word)
      }
      let nearness = max(
        isUnfinished ? beginning(typed.bytes, words[word].bytes) : 0,
        shared >= stem.count / 2 ? containing(stem, other) : 0,
        forms.isEmpty ? slipped(typed.bytes, words[word].bytes) : 0,
        forms.isEmpty ? slipped(stem, other) * Nearness.ofStems : 0,
        alike(stem, other)
      )
      if nearness > 0 { others.append(Match(word: word, nearness: nearness)) }
    }
    return forms + others + longest(of: parts, in: stem)
  }

  /// A word of which the first letters were typed.
  private func beginning(_ typed: [UInt8], _ word: [UInt8]) -> Float {
    typed.count >= 3 && word.starts(with: typed) ? Nearness.beginning : 0
  }

  /// A compound of which one part was typed.
  private func containing(_ stem: [UInt8], _ other: [UInt8]) -> Float {
    guard stem.count >= 4, other.contains(run: stem) else { return 0 }
    return Nearness.part(stem.count, of: other.count)
  }

  /// A word that begins as the typed one does, as far as compounds with one first part do.
  private func alike(_ stem: [UInt8], _ other: [UInt8]) -> Float {
    let common = zip(stem, other).prefix { $0 == $1 }.count
    return common < 5 ? 0 : Float(common) / Float(stem.count + other.count)
  }

  /// The parts of a typed compound that are not themselves part of a longer one of them.
  private func longest(of parts: [Int], in stem: [UInt8]) -> [Match] {
    let stems = parts.map { self.stems[$0] }
    return zip(parts, stems).compactMap { word, part in
      guard !stems.contains(where: { $0.count > part.count && $0.contains(run: part) }) else {
        return nil
      }
      return Match(word: word, nearness: Nearness.part(part.count, of: stem.count))
    }
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
