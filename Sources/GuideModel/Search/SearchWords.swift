/// What a pack knows of the words that parents type, from `search.json`.
struct SearchWords {
  /// Words that mean the same, by group.
  let synonyms: [[FoldedWord]]
  /// Words of danger, alone or in a row: whoever types them is shown whom to call.
  private let danger: [[[UInt8]]]

  /// Bounds for a pack that is not trusted: every word of a group points to all others.
  private static let mostGroups = 2000
  private static let largestGroup = 40

  init(groups: [[String]], danger: [String]) {
    synonyms = groups.prefix(Self.mostGroups).map { group in
      Array(group.flatMap(FoldedWord.words(of:)).prefix(Self.largestGroup))
    }
    self.danger = danger.map { FoldedWord.words(of: $0).map(\.stem) }
  }

  /// Whether words of danger were typed, in whatever form.
  func isDanger(_ typed: String) -> Bool {
    let stems = FoldedWord.words(of: typed).map(\.stem)
    return danger.contains { words in stems.contains(run: words) }
  }
}
