/// All words of the guide, with what finds the ones that a typed word may mean.
struct Vocabulary {
  private(set) var words: [FoldedWord] = []
  private(set) var stems: [[UInt8]] = []
  private var numbers: [FoldedWord: Int] = [:]
  private var byStem: [[UInt8]: [Int]] = [:]
  private var byPair: [UInt16: [Int32]] = [:]
  /// For each word those that mean the same.
  private(set) var synonyms: [Int: Set<Int>] = [:]

  /// The number of a word, which is added when it is new.
  mutating func add(_ word: FoldedWord) -> Int {
    if let number = numbers[word] { return number }
    let number = words.count
    let stem = word.stem
    words.append(word)
    stems.append(stem)
    numbers[word] = number
    byStem[stem, default: []].append(number)
    for pair in Set(LetterPairs(of: stem)) {
      byPair[pair, default: []].append(Int32(number))
    }
    return number
  }

  /// Ties words that mean the same.
  mutating func tie(_ group: [FoldedWord]) {
    let group = Set(group.map { add($0) })
    for word in group { synonyms[word, default: []].formUnion(group.subtracting([word])) }
  }

  /// The words of a stem.
  func words(ofStem stem: [UInt8]) -> [Int] { byStem[stem] ?? [] }

  /// Calls `body` with each word that shares two pairs of neighbouring letters or more with a stem,
  /// and with their number.
  func forEachNeighbour(of stem: [UInt8], _ body: (_ word: Int, _ shared: Int) -> Void) {
    var shared = [UInt8](repeating: 0, count: words.count)
    var touched: [Int] = []
    for pair in Set(LetterPairs(of: stem)) {
      for word in byPair[pair] ?? [] {
        if shared[Int(word)] == 0 { touched.append(Int(word)) }
        shared[Int(word)] &+= 1
      }
    }
    for word in touched where shared[word] >= 2 { body(word, Int(shared[word])) }
  }
}
