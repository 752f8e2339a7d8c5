/// Looks through a chain of packs for everything that is wrong.
public struct PackChecker {
  let guide: Guide
  /// The day on which things are past their review.
  let today: CalendarDay
  let known: KnownIDs
  private let pageNames: Set<String>

  /// Creates a checker over packs as ``Pack/chain(at:shelves:)`` gives them.
  ///
  /// - Parameter pageNames: names by which the program finds its own pages, and so nothing else.
  public init(packs: [Pack], today: CalendarDay, pageNames: Set<String> = []) {
    guide = Guide(packs: packs, language: .dutch)
    self.today = today
    self.pageNames = pageNames
    known = KnownIDs(in: guide)
  }

  /// All problems, file by file and in each from top to bottom.
  public func problems() -> [Problem] {
    let found =
      guide.packs.flatMap(\.problems) + guide.readingProblems + strayFiles() + foreignAnswers()
      + unknownAsked() + doubleIDs() + takenIDs()
      + danglingReferences() + strayApprovals() + translationProblems() + writingProblems()
    return Array(Set(found)).sorted { $0.place < $1.place }
  }

  /// An answer whose theme is unknown, or belongs into another file.
  private func foreignAnswers() -> [Problem] {
    guard let themes = known[.theme] else { return [] }
    return guide.themes.entries.flatMap { theme in
      guide.answers(in: theme.id).entries.filter { $0.theme != theme.id }.map { answer in
        let known = themes.contains(answer.theme.text)
        return guide.problem(
          of: answer.id.text,
          in: .answers(theme.id),
          field: "theme",
          known
            ? .themeOfAnotherFile(answer.theme.text)
            : .unknownTheme(answer.theme.text, near: nearest(to: answer.theme.text, among: themes))
        )
      }
    }
  }

  /// Answers that a theme names as asked most, without having them.
  private func unknownAsked() -> [Problem] {
    guide.themes.entries.flatMap { theme -> [Problem] in
      guard let known = guide.answers(in: theme.id).ids else { return [] }
      return theme.asked.filter { !known.contains($0.text) }.map { id in
        guide.problem(
          of: theme.id.text,
          in: .themes,
          field: "asked",
          .unknownRelation(id.text, near: nearest(to: id.text, among: known))
        )
      }
    }
  }

  /// Ids that two kinds of entry share; within a kind reading has found them.
  private func doubleIDs() -> [Problem] {
    var first: [String: Section] = [:]
    return guide.sections.flatMap { section in
      guide.entries(in: section).compactMap { entry in
        guard let other = first.updateValue(section, forKey: entry.id), other != section else {
          return nil
        }
        return guide.problem(
          of: entry.id,
          in: section,
          field: "id",
          .doubleID(firstFile: other.fileName)
        )
      }
    }
  }

  /// Ids by which `show` would find a page or a theme, and never the entry.
  private func takenIDs() -> [Problem] {
    let themes = guide.themes.entries.map(\.id.text)
    let hidden = themes.filter(pageNames.contains).map { (id: $0, section: Section.themes) }
    let names = pageNames.union(themes)
    let entries = guide.sections.flatMap { section in
      guide.entries(in: section).map(\.id).filter(names.contains).map { (id: $0, section: section) }
    }
    return (hidden + entries).map {
      guide.problem(of: $0.id, in: $0.section, field: "id", .takenID)
    }
  }

  private func danglingReferences() -> [Problem] {
    guide.sections.flatMap { section in
      guide.entries(in: section).flatMap { entry in
        entry.references.compactMap { reference in
          reference.fault(among: known).map {
            guide.problem(of: entry.id, in: section, field: reference.field, $0)
          }
        }
      }
    }
  }

  /// Approvals of entries that do not exist; one of a changed text is no fault, it only lapses.
  private func strayApprovals() -> [Problem] {
    guard let ids = known.ofEntries else { return [] }
    return guide.approvals.entries.filter { !ids.contains($0.id.text) }.map { approval in
      guide.problem(
        of: approval.id.text,
        in: .approvals,
        field: "id",
        .unknownRelation(approval.id.text, near: nearest(to: approval.id.text, among: ids))
      )
    }
  }

  private func translationProblems() -> [Problem] {
    let known = Set(guide.readingProblems)
    return Language.allCases.filter { $0 != .dutch }
      .flatMap { guide.speaking($0).readingProblems }
      .filter { !known.contains($0) }
  }
}

extension Problem {
  /// Sorts by file, then by line.
  fileprivate var place: (String, Int, Int, String, String) {
    (file, position?.line ?? 0, position?.column ?? 0, entry ?? "", field ?? "")
  }
}
