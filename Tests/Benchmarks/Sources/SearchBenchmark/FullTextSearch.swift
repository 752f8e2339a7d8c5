import GuideModel

/// SQLite's FTS5 over the same texts as the guide's search: a column for each weight, accents off,
/// the age that was told first, and the synonyms of the packs put into the query.
struct FullTextSearch: SearchEngine {
  /// How FTS5 cuts a text into what it can find.
  enum Tokenizer: String, CaseIterable {
    /// Whole words; a typed word finds those that begin with it.
    case words = "unicode61 remove_diacritics 2"
    /// Runs of three letters, which forgive slips and find parts of compounds.
    case trigrams = "trigram"
  }

  let name: String
  private let tokenizer: Tokenizer
  private let synonyms: [String: [String]]
  private let query: Statement
  private var ages: [String: AgeSpan] = [:]

  init(
    _ tokenizer: Tokenizer,
    over guide: Guide,
    synonyms: [String: [String]]
  ) throws(Database.Failure) {
    name = "FTS5, \(tokenizer)"
    self.tokenizer = tokenizer
    self.synonyms = synonyms
    let entries = EntryKind.allCases.flatMap(guide.entries(of:))
    let weights = Set(entries.flatMap { $0.searchTexts(in: guide).map(\.weight) }).sorted()
    let columns = weights.indices.map { "text\($0)" }
    let database = try Database()
    try database.run(
      "CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, \(columns.joined(separator: ", ")),"
        + " tokenize = '\(tokenizer.rawValue)')"
    )
    let blanks = columns.map { _ in ", ?" }.joined()
    let insertion = try database.prepare("INSERT INTO entry VALUES (?\(blanks))")
    for entry in entries {
      let texts = entry.searchTexts(in: guide)
      try insertion.rows(
        [entry.id]
          + weights.map { weight in
            texts.filter { $0.weight == weight }.map(\.text).joined(separator: " ")
          }
      )
      ages[entry.id] = entry.ages
    }
    let shares = weights.map { ", \($0)" }.joined()
    query = try database.prepare(
      "SELECT id FROM entry WHERE entry MATCH ? ORDER BY bm25(entry, 0\(shares)) LIMIT 50"
    )
  }

  func find(_ typed: String, at age: Age?, limit: Int) throws -> [String] {
    let terms = Set(terms(of: typed))
    guard !terms.isEmpty else { return [] }
    let found = try query.rows([terms.sorted().map { "\"\($0)\"" + mark }.joined(separator: " OR ")]
    )
    let fitting = found.filter { id in age.flatMap { ages[id]?.contains($0) } ?? true }
    return Array((fitting + found.filter { !fitting.contains($0) }).prefix(limit))
  }

  /// What asks FTS5 for words that begin so.
  private var mark: String { tokenizer == .words ? "*" : "" }

  private func terms(of typed: String) -> [String] {
    let words = typed.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let meant = words.flatMap { [$0] + (synonyms[$0] ?? []) }
    switch tokenizer {
    case .words: return meant
    case .trigrams:
      return meant.map(Array.init).filter { $0.count >= 3 }
        .flatMap { word in (0...word.count - 3).map { String(word[$0..<$0 + 3]) } }
    }
  }
}
