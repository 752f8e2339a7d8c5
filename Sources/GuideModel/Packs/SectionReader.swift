/// Reads a section from all packs of a chain, in a language.
struct SectionReader {
  let packs: [Pack]
  let language: Language

  /// All that can be read; a broken file or entry costs only itself.
  func read<Kind: PackEntry>(_ section: Section, of kind: Kind.Type = Kind.self) -> Shelf<Kind> {
    let log = ProblemLog()
    var entries: [Kind] = []
    var files: [Kind.ID: String] = [:]
    var isDamaged = false
    var unreadable: Set<String> = []
    var lacksFile = false
    var nationalCount = 0
    var fingerprints: [String: String] = [:]
    for pack in packs {
      nationalCount = entries.count
      do throws(Problem) {
        guard let file = try pack.folder.file(section.fileName) else { continue }
        let translation = Translation(section, in: pack.folder, language, log)
        let nodes = try file.list()
        translation?.noteStrays(among: Set(nodes.compactMap { $0.object?["id"]?.text }))
        for (index, node) in nodes.enumerated() {
          guard let entry: Kind = entry(node, index, in: file, translation, log) else {
            isDamaged = true
            if let id = node.object?["id"]?.text { unreadable.insert(id) }
            continue
          }
          if let first = files[entry.id] {
            log.note(
              file.problem(.doubleID(firstFile: first), at: node.offset, entry: entry.id.text)
            )
          } else {
            files[entry.id] = file.name
            fingerprints[entry.id.text] = Fingerprint(ofEntry: node).text
            entries.append(entry)
          }
        }
      } catch {
        log.note(error)
        lacksFile = true
      }
    }
    if section.isEssential, entries.isEmpty, !isDamaged, !lacksFile {
      log.note(nothing(of: section))
      lacksFile = true
    }
    return Shelf(
      entries: entries,
      localCount: packs.count > 1 ? entries.count - nationalCount : 0,
      problems: log.problems,
      fingerprints: fingerprints,
      isDamaged: isDamaged || lacksFile,
      unreadable: unreadable,
      lacksFile: lacksFile
    )
  }

  /// That no pack holds anything of a section, told of the national one, which comes first.
  private func nothing(of section: Section) -> Problem {
    Problem(
      file: "\(packs.first?.folder.name ?? "")/\(section.fileName)",
      position: nil,
      entry: nil,
      field: nil,
      fault: .emptySection
    )
  }

  private func entry<Kind: PackEntry>(
    _ node: JSONNode,
    _ index: Int,
    in file: PackFile,
    _ translation: Translation?,
    _ log: ProblemLog
  ) -> Kind? {
    guard let members = node.object else {
      log.note(
        file.problem(
          .wrongType(expected: .object, found: node.kind),
          at: node.offset,
          field: "[\(index)]"
        )
      )
      return nil
    }
    let name = members["id"]?.text.map(\.withoutControls.text)
    let label = name?.label ?? "[\(index)]"
    if let name, let translated = translation?.members(of: name, translating: members) {
      let merged = members.merging(translated) { _, new in new }
      let fields = Fields(merged, at: node.offset, in: file, entry: label, log: ProblemLog())
      if let entry = Kind(fields, language: language) { return entry }
    }
    let fields = Fields(members, at: node.offset, in: file, entry: label, log: log)
    let entry = Kind(fields, language: .dutch)
    fields.noteUnknownFields()
    return entry
  }
}
