/// What a pack knows of the words that parents type, from `search.json`.
struct SearchWords {
  /// Words that mean the same, by group.
  let synonyms: [[FoldedWord]]
  /// Words of danger that stand alone: as they are written, since many a word has the stem of another,
  /// as «slap» has that of «slapen».
  private let danger: Set<FoldedWord>
  /// Stems of words that are danger in a row.
  private let dangerInRow: [[[UInt8]]]

  /// Bounds for a pack that is not trusted: every word of a group points to all others.
  private static let mostGroups = 2000
  private static let largestGroup = 40

  init(groups: [[String]], danger: [String]) {
    synonyms = groups.prefix(Self.mostGroups).map { group in
      Array(group.flatMap(FoldedWord.words(of:)).prefix(Self.largestGroup))
    }
    let danger = danger.map(FoldedWord.words(of:))
    self.danger = Set(danger.filter { $0.count == 1 }.flatMap(\.self))
    dangerInRow = danger.filter { $0.count > 1 }.map { $0.map(\.stem) }
  }

  /// Whether words of danger were typed.
  func isDanger(_ typed: String) -> Bool {
    let words = FoldedWord.words(of: typed)
    guard danger.isDisjoint(with: words) else { return true }
    let stems = words.map(\.stem)
    return dangerInRow.contains { words in stems.contains(run: words) }
  }
}
