/// What a national pack asks of its texts, from `rules.json`.
public struct WritingRules: Hashable, Sendable {
  /// Words that blame, score or frighten.
  let blaming: [String]
  /// Hosts of publishers that sell something, such as `voorbeeld.nl`; their subdomains count too.
  let commercial: [String]
  /// Signs beside ASCII that every terminal has; nil where all signs are welcome.
  let characters: String?
  /// Answers that every cell of theme and stage needs; nil where none are asked.
  let answersPerCell: Int?
  /// Cells of theme and stage that need no answers.
  let emptyCells: [EmptyCell]

  /// No rules, for a pack that brings none.
  static let none = WritingRules(
    blaming: [],
    commercial: [],
    characters: nil,
    answersPerCell: nil,
    emptyCells: []
  )

  /// A theme that makes no sense at a stage.
  struct EmptyCell: Hashable, Sendable {
    let theme: Theme.ID
    let stages: [Stage]
    let reason: String
  }
}

extension WritingRules {
  init(_ fields: Fields) {
    blaming = fields.texts("blaming")
    commercial = fields.texts("commercial")
    characters = fields.optionalText("characters")
    answersPerCell = fields.optionalNumber("answersPerCell")
    emptyCells = fields.objects("emptyCells") { EmptyCell($0) }
    fields.noteUnknownFields()
  }
}

extension WritingRules.EmptyCell {
  fileprivate init?(_ fields: Fields) {
    let theme = fields.id("theme", of: Theme.self)
    let stages = fields.values("stages", of: Stage.self)
    let reason = fields.text("reason")
    guard let theme, let reason else { return nil }
    self.init(theme: theme, stages: stages, reason: reason)
  }
}
