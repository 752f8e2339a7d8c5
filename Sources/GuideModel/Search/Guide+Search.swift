extension Guide {
  /// The entries that fit what was typed, the best first.
  ///
  /// - Parameters:
  ///   - typed: words, in whatever order and spelling; bounded to its first 200 signs.
  ///   - age: entries for it come before the rest; nil where none was told.
  ///   - limit: most entries.
  /// - Returns: nothing where nothing is near.
  public func search(_ typed: String, at age: Age? = nil, limit: Int = 20) -> [SearchHit] {
    searchIndex.hits(for: String(typed.prefix(200)), at: age, limit: limit)
  }

  /// Whether what was typed speaks of danger, so that help comes first.
  public func isDanger(_ typed: String) -> Bool { searchWords.words.isDanger(typed) }
}
