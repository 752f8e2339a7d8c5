extension SectionReader {
  /// The writing rules of all packs together, and what is wrong with them.
  func rules() -> (rules: WritingRules, problems: [Problem]) {
    let log = ProblemLog()
    let rules = packs.reduce(WritingRules.none) { rules, pack in
      do throws(Problem) {
        return rules.adding(try self.rules(of: pack, log))
      } catch {
        log.note(error)
        return rules
      }
    }
    return (rules, log.problems)
  }

  private func rules(of pack: Pack, _ log: ProblemLog) throws(Problem) -> WritingRules {
    guard let file = try pack.folder.file("rules.json") else { return .none }
    let node = try file.json()
    guard let members = node.object else {
      throw file.problem(.wrongType(expected: .object, found: node.kind), at: node.offset)
    }
    return WritingRules(Fields(members, at: node.offset, in: file, entry: nil, log: log))
  }
}

extension WritingRules {
  fileprivate func adding(_ more: WritingRules) -> WritingRules {
    WritingRules(
      blaming: blaming + more.blaming,
      commercial: commercial + more.commercial,
      characters: more.characters ?? characters,
      answersPerCell: more.answersPerCell ?? answersPerCell,
      emptyCells: emptyCells + more.emptyCells
    )
  }
}
