/// What stands in a section of a pack, one JSON object each.
protocol PackEntry: Identifiable where ID == EntryID<Self> {
  /// Reads an entry; nil, with notes in `fields`, when something it can't do without is missing.
  ///
  /// - Parameter language: the language of the texts in `fields`.
  init?(_ fields: Fields, language: Language)
}
