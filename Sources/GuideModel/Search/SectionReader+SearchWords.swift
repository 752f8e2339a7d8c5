extension SectionReader {
  /// What all packs know of typed words, and what is wrong with the files that say so.
  func searchWords() -> (words: SearchWords, problems: [Problem]) {
    let log = ProblemLog()
    var groups: [[String]] = []
    var danger: [String] = []
    for pack in packs {
      do throws(Problem) {
        guard let fields = try self.fields(of: "search.json", in: pack, log) else { continue }
        groups += fields.nodes("synonyms").map { node, name in
          (node.list ?? []).compactMap { fields.plainText($0, name) }
        }
        danger += fields.texts("danger")
        fields.noteUnknownFields()
      } catch {
        log.note(error)
      }
    }
    return (SearchWords(groups: groups, danger: danger), log.problems)
  }
}
