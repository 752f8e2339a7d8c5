/// The words of all entries, for finding entries by the words that a parent types.
struct SearchIndex {
  let entries: [Entry]
  let ages: [AgeSpan?]
  /// For each entry how likely it is what a parent looks for.
  let shares: [Float]
  private(set) var vocabulary = Vocabulary()
  private(set) var passages: [Passage] = []
  /// For each word of the vocabulary the passages that hold it.
  private(set) var holders: [[Int32]] = []

  init(of guide: Guide) {
    entries = EntryKind.allCases.flatMap(guide.entries(of:))
    ages = entries.map(\.ages)
    shares = entries.map(\.searchShare)
    for (number, entry) in entries.enumerated() {
      for (text, weight) in entry.searchTexts(in: guide) { add(text, of: number, weight) }
    }
    for group in guide.searchWords.words.synonyms { vocabulary.tie(group) }
    holders += Array(repeating: [], count: vocabulary.words.count - holders.count)
  }

  private mutating func add(_ text: String, of entry: Int, _ weight: Float) {
    let words = FoldedWord.words(of: text)
    let number = Int32(passages.count)
    passages.append(
      Passage(entry: Int32(entry), weight: weight, length: Float(words.count))
    )
    for word in words.map({ vocabulary.add($0) }) {
      if word == holders.count { holders.append([]) }
      if holders[word].last != number { holders[word].append(number) }
    }
  }
}
