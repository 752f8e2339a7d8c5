/// How many answers each theme has at each stage.
public struct Coverage {
  /// Answers that every cell needs, but for those that the pack excuses; 0 where none are asked.
  public let needed: Int

  /// The themes in their order.
  public let themes: [Theme]
  private let counts: [Theme.ID: [Stage: Int]]
  private let excused: [WritingRules.EmptyCell]

  /// Counts the answers that a parent sees who chooses a stage.
  public init(of guide: Guide) {
    themes = guide.themes.entries
    needed = guide.writing.rules.answersPerCell ?? 0
    excused = guide.writing.rules.emptyCells
    counts = Dictionary(
      uniqueKeysWithValues: themes.map { theme in
        let answers = guide.answers(in: theme.id).entries
        let cells = Stage.allCases.map { stage in
          (stage, answers.count { $0.ages.contains(stage.span.middle) })
        }
        return (theme.id, Dictionary(uniqueKeysWithValues: cells))
      }
    )
  }

  /// The answers of a cell.
  public subscript(theme: Theme.ID, stage: Stage) -> Int { counts[theme]?[stage] ?? 0 }

  /// Why a cell needs no answers; nil where it does.
  public func excuse(_ theme: Theme.ID, _ stage: Stage) -> String? {
    excused.first { $0.theme == theme && $0.stages.contains(stage) }?.reason
  }

  /// The cells that lack answers without an excuse.
  var gaps: [(theme: Theme.ID, stage: Stage, count: Int)] {
    themes.flatMap { theme in
      Stage.allCases.compactMap { stage in
        let count = self[theme.id, stage]
        guard count < needed, excuse(theme.id, stage) == nil else { return nil }
        return (theme.id, stage, count)
      }
    }
  }
}
