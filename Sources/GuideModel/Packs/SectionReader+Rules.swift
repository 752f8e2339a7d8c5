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
    try fields(of: "rules.json", in: pack, log).map(WritingRules.init) ?? .none
  }

  /// The fields of a file that holds one object; nil where the pack has no such file.
  func fields(of name: String, in pack: Pack, _ log: ProblemLog) throws(Problem) -> Fields? {
    guard let file = try pack.folder.file(name) else { return nil }
    let node = try file.json()
    guard let members = node.object else {
      throw file.problem(.wrongType(expected: .object, found: node.kind), at: node.offset)
    }
    return Fields(members, at: node.offset, in: file, entry: nil, log: log)
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
