/// All words of the guide, and the ones that a typed word may mean.
struct Vocabulary {
  private(set) var words: [FoldedWord] = []
  private var stems: [[UInt8]] = []
  private var numbers: [FoldedWord: Int] = [:]
  private var byStem: [[UInt8]: [Int]] = [:]
  private var byTrigram: [UInt32: [Int32]] = [:]

  /// A word of the guide and how near it is to the typed one, from 0 to 1.
  struct Match {
    let word: Int
    let nearness: Double
  }

  /// The number of a word, which is added when it is new.
  mutating func number(of word: FoldedWord) -> Int {
    if let number = numbers[word] { return number }
    let number = words.count
    let stem = word.stem
    words.append(word)
    stems.append(stem)
    numbers[word] = number
    byStem[stem, default: []].append(number)
    for trigram in Set(Self.trigrams(stem)) {
      byTrigram[trigram, default: []].append(Int32(number))
    }
    return number
  }

  /// The words that a typed word may mean; `isUnfinished` when more letters may follow.
  func matches(of typed: FoldedWord, isUnfinished: Bool) -> [Match] {
    let stem = typed.stem
    var best: [Int: Double] = [:]
    func offer(_ word: Int, _ nearness: Double) { best[word] = max(best[word] ?? 0, nearness) }
    for word in byStem[stem] ?? [] where words[word] == typed || stem.count >= 3 {
      offer(word, words[word] == typed ? 1 : 0.9)
    }
    let isKnown = !best.isEmpty
    for word in candidates(stem) {
      let other = stems[word]
      if isUnfinished, typed.bytes.count >= 3, words[word].bytes.starts(with: typed.bytes) {
        offer(word, 0.8)
      }
      if stem.count >= 4, other.contains(run: stem) {
        offer(word, 0.45 + 0.4 * Double(stem.count) / Double(other.count))
      } else if other.count >= 4, stem.contains(run: other) {
        offer(word, 0.35 + 0.4 * Double(other.count) / Double(stem.count))
      }
      if !isKnown, let slips = slips(typed.bytes, words[word].bytes) {
        offer(word, slips == 1 ? 0.75 : 0.55)
      }
    }
    return best.map { Match(word: $0.key, nearness: $0.value) }
  }

  /// One slip in four to six letters, two in more; nil beyond.
  private func slips(_ typed: [UInt8], _ word: [UInt8]) -> Int? {
    let allowed = typed.count < 4 ? 0 : typed.count < 7 ? 1 : 2
    guard allowed > 0, abs(typed.count - word.count) <= allowed else { return nil }
    let slips = typingDistance(typed, word, atMost: allowed)
    return slips <= allowed ? slips : nil
  }

  /// Words that share a run of three letters.
  private func candidates(_ stem: [UInt8]) -> Set<Int> {
    Set(Self.trigrams(stem).flatMap { byTrigram[$0] ?? [] }.map(Int.init))
  }

  /// Runs of three letters, with a blank before the first and behind the last.
  private static func trigrams(_ stem: [UInt8]) -> [UInt32] {
    let padded = [0x20] + stem + [0x20]
    guard padded.count >= 3 else { return [] }
    return (0...padded.count - 3).map {
      UInt32(padded[$0]) << 16 | UInt32(padded[$0 + 1]) << 8 | UInt32(padded[$0 + 2])
    }
  }
}

/// Letters that must be added, taken out, replaced or swapped with their neighbour to get from one
/// word to the other; more than `limit` may come out as any number beyond it.
func typingDistance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int {
  var before = [Int](repeating: 0, count: other.count + 1)
  var last = Array(0...other.count)
  for row in 0..<one.count {
    var next = [row + 1] + [Int](repeating: 0, count: other.count)
    for column in 0..<other.count {
      let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
      next[column + 1] = min(replaced, last[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
        next[column + 1] = min(next[column + 1], before[column - 1] + 1)
      }
    }
    if next.min() ?? 0 > limit { return limit + 1 }
    (before, last) = (last, next)
  }
  return last[other.count]
}
