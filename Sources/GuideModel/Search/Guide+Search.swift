extension Guide {
  /// The entries that fit what was typed, the best first.
  ///
  /// - Parameters:
  ///   - typed: words, in whatever order and spelling; bounded to its first 200 signs.
  ///   - age: entries for it come before the rest; nil where none was told.
  ///   - limit: most entries.
  /// - Returns: nothing where nothing is near. Where words speak of danger, first the answers that
  ///   begin with calling for help.
  public func search(_ typed: String, at age: Age? = nil, limit: Int = 20) -> [SearchHit] {
    let typed = String(typed.prefix(200))
    guard isDanger(typed) else { return searchIndex.hits(for: typed, at: age, limit: limit) }
    let hits = searchIndex.hits(for: typed, at: age, limit: max(limit, Self.lookedAtInDanger))
    let least = (hits.first?.score ?? 0) * Self.leastShareInDanger
    let urgent = hits.filter { $0.score >= least && $0.entry.beginsWithCallingForHelp }
    return Array((urgent + hits.filter { !urgent.contains($0) }).prefix(max(0, limit)))
  }

  /// Hits among which the urgent ones are looked for, and what an urgent one must have of the score
  /// of the best.
  private static let lookedAtInDanger = 20
  private static let leastShareInDanger = 0.3

  /// Whether what was typed speaks of danger, so that help comes first.
  public func isDanger(_ typed: String) -> Bool { searchWords.words.isDanger(typed) }
}

extension Entry {
  /// Whether it says in its first sentence to call the emergency number.
  fileprivate var beginsWithCallingForHelp: Bool {
    guard case .answer(let answer) = self else { return false }
    return answer.short.prefix { $0 != "." }.contains("112")
  }
}
