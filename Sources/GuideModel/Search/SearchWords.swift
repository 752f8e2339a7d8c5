/// What a pack knows of the words that parents type, from `search.json`.
struct SearchWords {
  /// For each word those that mean the same.
  private(set) var synonyms: [FoldedWord: [FoldedWord]] = [:]
  /// Words of danger, alone or in a row: whoever types them is shown whom to call.
  private var danger: [[[UInt8]]] = []

  /// Bounds for a pack that is not trusted: every word of a group points to all others.
  private static let mostGroups = 2000
  private static let largestGroup = 40

  init(groups: [[String]], danger: [String]) {
    for group in groups.prefix(Self.mostGroups) {
      let words = group.flatMap(FoldedWord.words(of:)).prefix(Self.largestGroup)
      for word in words { synonyms[word, default: []] += words.filter { $0 != word } }
    }
    self.danger = danger.map { FoldedWord.words(of: $0).map(\.stem) }
  }

  /// Whether words of danger were typed, in whatever form.
  func isDanger(_ typed: String) -> Bool {
    let stems = FoldedWord.words(of: typed).map(\.stem)
    return danger.contains { words in stems.contains(run: words) }
  }
}
