import Glibc

/// Adds up what the typed words say of each entry, one word after the other.
///
/// An entry counts a word by the best passage that holds it and a little by the others, for more the
/// rarer the word is. One short passage with many of the words lifts its entry.
struct SearchTally {
  /// How much the other passages with a word count beside the best.
  private static let otherPassages: Float = 0.1
  /// Of a word that more entries hold than this share, none is found by it alone, beside others.
  private static let commonShare: Float = 0.16
  /// What a title adds that holds all typed words and no others.
  private static let wholePassage: Float = 0.7

  private let passages: [Passage]
  /// For each passage how near the word at hand comes to one of its own; those above 0 are `noted`.
  private var nearness: [Float]
  private var noted: [Int] = []
  /// For each passage the words so far: how near they came, plain and by their rarity.
  private var near: [Float]
  private var rare: [Float]
  private var held: [Int] = []
  private var scores: [Float]
  private var rarities: Float = 0
  /// For each entry whether it holds a word that not nearly all of them hold.
  private var isTold: [Bool]

  init(entries: Int, passages: [Passage]) {
    self.passages = passages
    nearness = [Float](repeating: 0, count: passages.count)
    near = nearness
    rare = nearness
    scores = [Float](repeating: 0, count: entries)
    isTold = [Bool](repeating: false, count: entries)
  }

  /// Notes that the passages hold something as near to the word at hand as said.
  mutating func note(_ nearness: Float, in holders: [Int32]) {
    for holder in holders {
      let number = Int(holder)
      if self.nearness[number] == 0 { noted.append(number) }
      self.nearness[number] = max(self.nearness[number], nearness)
    }
  }

  /// Goes on to the next typed word; one that no passage holds says nothing.
  mutating func closeWord() {
    var strengths = [Float](repeating: 0, count: scores.count)
    var sums = strengths
    for number in noted {
      let passage = passages[number]
      let strength = nearness[number] * passage.weight
      strengths[Int(passage.entry)] = max(strengths[Int(passage.entry)], strength)
      sums[Int(passage.entry)] += strength
    }
    let frequency = strengths.reduce(0) { $0 + min(1, $1) }
    guard frequency > 0 else { return }
    let rarity = log(1 + Float(scores.count) / (0.5 + frequency))
    let isTelling = frequency < Self.commonShare * Float(scores.count)
    rarities += rarity
    for entry in scores.indices where strengths[entry] > 0 {
      if isTelling { isTold[entry] = true }
      let others = sums[entry] - strengths[entry]
      scores[entry] += rarity * (strengths[entry] + Self.otherPassages * others)
    }
    keep(rarity)
  }

  private mutating func keep(_ rarity: Float) {
    for number in noted {
      if near[number] == 0 { held.append(number) }
      near[number] += nearness[number]
      rare[number] += nearness[number] * rarity
      nearness[number] = 0
    }
    noted.removeAll(keepingCapacity: true)
  }

  /// For each entry how well it fits all words; 0 where it holds none of them.
  func closed() -> [Float] {
    var wholes = [Float](repeating: 0, count: scores.count)
    for number in held {
      let passage = passages[number]
      let whole = passage.weight * rare[number] / rarities * min(1, near[number] / passage.length)
      wholes[Int(passage.entry)] = max(wholes[Int(passage.entry)], whole)
    }
    let saysMuch = isTold.contains(true)
    return scores.indices.map { entry in
      saysMuch && !isTold[entry] ? 0 : scores[entry] * (1 + Self.wholePassage * wholes[entry])
    }
  }
}
