/// The translated texts of one section, by entry.
///
/// A translation file has the name of the Dutch one in a folder named after the language. Its
/// objects hold `id`, `of` (the fingerprint of the Dutch text that was translated) and the texts. A
/// translation of an older text is not used: old advice in English is worse than new in Dutch.
struct Translation {
  private let objects: [String: (node: JSONNode, members: [String: JSONNode])]
  private let file: PackFile
  private let log: ProblemLog

  /// Texts that a translation may hold; all else is the same in every language.
  static let texts: Set<String> = [
    "name", "description", "question", "short", "normal", "explain", "try", "avoid", "variants",
    "seekHelp", "title", "text", "where", "bring", "listen", "together", "forWhat", "hours",
    "signs", "length", "number", "signUpHow",
  ]

  /// Words that each language has of its own: they follow no Dutch ones.
  private static let ownWords: Set<String> = ["keywords"]

  /// Opens the translation of a section; nil when there is none, or none that can be read.
  init?(_ section: Section, in folder: PackFolder, _ language: Language, _ log: ProblemLog) {
    guard language != .dutch else { return nil }
    do throws(Problem) {
      guard let file = try folder.file("\(language.rawValue)/\(section.fileName)") else {
        return nil
      }
      self.file = file
      self.log = log
      self.objects = Self.objects(in: try file.list(), of: file, log)
    } catch {
      log.note(error)
      return nil
    }
  }

  /// The objects by their ids; what makes one useless is noted.
  private static func objects(
    in nodes: [JSONNode],
    of file: PackFile,
    _ log: ProblemLog
  ) -> [String: (node: JSONNode, members: [String: JSONNode])] {
    var objects: [String: (node: JSONNode, members: [String: JSONNode])] = [:]
    for (index, node) in nodes.enumerated() {
      guard let members = node.object else {
        let fault = Fault.wrongType(expected: .object, found: node.kind)
        log.note(file.problem(fault, at: node.offset, field: "[\(index)]"))
        continue
      }
      let label = members["id"]?.text?.label ?? "[\(index)]"
      let fields = Fields(members, at: node.offset, in: file, entry: label, log: log)
      for name in texts.union(ownWords).union(["of"]) { _ = fields.node(name) }
      if let id = fields.text("id") {
        if objects[id] == nil {
          objects[id] = (node, members)
        } else {
          fields.note(.doubleID(firstFile: file.name), "id", at: node)
        }
      }
      fields.noteUnknownFields()
    }
    return objects
  }

  /// Notes the translations for which there is no entry.
  func noteStrays(among ids: Set<String>) {
    for (id, object) in objects.sorted(by: { $0.value.node.offset < $1.value.node.offset })
    where !ids.contains(id) {
      log.note(
        file.problem(
          .translationOfNothing(near: nearest(to: id, among: ids)),
          at: object.node.offset,
          entry: id,
          field: "id"
        )
      )
    }
  }

  /// The translated texts of an entry; nil when it has none, or one of an older text.
  func members(of id: String, translating dutch: [String: JSONNode]) -> [String: JSONNode]? {
    guard let (node, members) = objects[id] else { return nil }
    let now = Fingerprint(of: dutch.filter { Self.texts.contains($0.key) }).text
    guard members["of"]?.text == now else {
      log.note(
        file.problem(
          .outdatedTranslation(fingerprint: now),
          at: node.offset,
          entry: id,
          field: "of"
        )
      )
      return nil
    }
    let texts = members.filter { Self.texts.contains($0.key) }
    guard texts.allSatisfy({ name, text in dutch[name].map { $0.hasShape(of: text) } ?? false })
    else {
      log.note(file.problem(.translationDiffers, at: node.offset, entry: id))
      return nil
    }
    return texts.merging(members.filter { Self.ownWords.contains($0.key) }) { text, _ in text }
  }
}

extension JSONNode {
  /// Whether a translation has the parts of the Dutch text: as many bullets and danger signs, and the
  /// same urgencies and situations.
  fileprivate func hasShape(of other: JSONNode) -> Bool {
    switch (content, other.content) {
    case (.text, .text): true
    case (.list(let one), .list(let other)):
      one.count == other.count && zip(one, other).allSatisfy { $0.hasShape(of: $1) }
    case (.object(let one), .object(let other)):
      one.keys == other.keys
        && one.allSatisfy { name, node in
          Self.sameEverywhere.contains(name)
            ? node.text == other[name]?.text : other[name].map { node.hasShape(of: $0) } ?? false
        }
    default: false
    }
  }

  private static let sameEverywhere: Set = ["urgency", "situation"]
}
