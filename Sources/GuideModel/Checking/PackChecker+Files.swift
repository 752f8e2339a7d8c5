extension PackChecker {
  /// Files that the guide never reads, most often for a slip in their names.
  func strayFiles() -> [Problem] {
    guide.packs.problems { pack in
      let names = pack.folder.names(in: ".").filter { !Self.files.contains($0) }
      return names.problems {
        [stray($0, .unknownFile(near: nearestFile(to: $0, among: Self.files)), in: pack)]
      }
        + strayAnswers(in: pack)
        + Self.translations.flatMap { language in
          let dutch = Self.translatable.intersection(pack.folder.names(in: "."))
          return strayTranslations("\(language)/", of: dutch, in: pack)
            + strayTranslations(
              "\(language)/answers/",
              of: Set(pack.folder.names(in: "answers")),
              in: pack
            )
        }
    }
  }

  private static let sections: Set<String> = Set(
    [.themes, .sources, .offers, .milestones, .steps, .starters, .contacts]
      .map { (section: Section) in section.fileName }
  )

  private static let translations = Language.allCases.filter { $0 != .dutch }.map(\.rawValue)

  /// What may stand in a pack's folder; the words of `spelling.txt` are for the spelling check.
  private static let files = sections.union(translations).union([
    "pack.json", "answers", "approvals.json", "rules.json", "search.json", "spelling.txt",
  ])

  /// What may stand in the folder of a language, where the pack has the Dutch of it.
  private static let translatable = sections.union(["answers"])

  /// The files in a folder, written with a slash at its end, of which the pack has no Dutch.
  private func strayTranslations(
    _ folder: String,
    of dutch: Set<String>,
    in pack: Pack
  ) -> [Problem] {
    pack.folder.names(in: folder).filter { !dutch.contains($0) }.problems { name in
      let fault = Fault.translationOfNoFile(near: nearestFile(to: name, among: dutch))
      return [stray(folder + name, fault, in: pack)]
    }
  }

  private func strayAnswers(in pack: Pack) -> [Problem] {
    guard let themes = known[.theme] else { return [] }
    let known = Set(themes.map { "\($0).json" })
    return pack.folder.names(in: "answers").filter { !known.contains($0) }.problems { name in
      guard name.hasSuffix(".json") else {
        let fault = Fault.unknownFile(near: nearestFile(to: name, among: known))
        return [stray("answers/\(name)", fault, in: pack)]
      }
      let theme = String(name.dropLast(".json".count))
      let fault = Fault.fileOfNoTheme(near: nearest(to: theme, among: themes))
      return [stray("answers/\(name)", fault, in: pack)]
    }
  }

  private func nearestFile(to name: String, among known: Set<String>) -> String? {
    guard let near = nearest(to: name.stem, among: known.map(\.stem)) else { return nil }
    return known.first { $0.stem == near }
  }

  private func stray(_ name: String, _ fault: Fault, in pack: Pack) -> Problem {
    Problem(
      file: "\(pack.folder.name)/\(name)",
      position: nil,
      entry: nil,
      field: nil,
      fault: fault
    )
  }
}

extension String {
  /// What stands before the first full stop; the endings of two files are alike and say nothing.
  fileprivate var stem: String { String(prefix { $0 != "." }) }
}
