/// Looks through a chain of packs for everything that is wrong.
public struct PackChecker {
  let guide: Guide
  /// The day on which things are past their review.
  let today: CalendarDay
  let known: KnownIDs
  private let pageNames: Set<String>
  /// As many problems as are told of at the most.
  public static let most = 1000

  /// Creates a checker over packs as ``Pack/chain(at:shelves:)`` gives them.
  ///
  /// - Parameter pageNames: names by which the program finds its own pages, and so nothing else.
  public init(packs: [Pack], today: CalendarDay, pageNames: Set<String> = []) {
    guide = Guide(packs: packs, language: .dutch)
    self.today = today
    self.pageNames = pageNames
    known = KnownIDs(in: guide)
  }

  /// All problems, or ``most`` of them, file by file and in each from top to bottom.
  public func problems() -> [Problem] {
    let found =
      guide.packs.flatMap(\.problems) + guide.readingProblems + strayFiles() + foreignAnswers()
      + unknownAsked() + doubleIDs() + takenIDs()
      + danglingReferences() + apartOffers() + strayApprovals() + translationProblems()
      + writingProblems()
    return Array(Set(found).sorted { $0.place < $1.place }.prefix(Self.most))
  }

  /// An answer whose theme is unknown, or belongs into another file.
  private func foreignAnswers() -> [Problem] {
    guard let themes = known[.theme] else { return [] }
    return guide.themes.entries.problems { theme in
      guide.answers(in: theme.id).entries.filter { $0.theme != theme.id }.problems { answer in
        let known = themes.contains(answer.theme.text)
        let problem = guide.problem(
          of: answer.id.text,
          in: .answers(theme.id),
          field: "theme",
          known
            ? .themeOfAnotherFile(answer.theme.text)
            : .unknownTheme(answer.theme.text, near: nearest(to: answer.theme.text, among: themes))
        )
        return [problem]
      }
    }
  }

  /// Answers that a theme names as asked most, without having them.
  private func unknownAsked() -> [Problem] {
    guide.themes.entries.problems { theme in
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
    return guide.sections.problems { section in
      guide.entries(in: section).problems { entry in
        guard let other = first.updateValue(section, forKey: entry.id), other != section else {
          return []
        }
        let fault = Fault.doubleID(firstFile: other.fileName)
        return [guide.problem(of: entry.id, in: section, field: "id", fault)]
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
    return (hidden + entries).problems {
      [guide.problem(of: $0.id, in: $0.section, field: "id", .takenID)]
    }
  }

  private func danglingReferences() -> [Problem] {
    guide.sections.problems { section in
      guide.entries(in: section).problems { entry in
        entry.references.problems { reference in
          guard let fault = reference.fault(among: known) else { return [] }
          return [guide.problem(of: entry.id, in: section, field: reference.field, fault)]
        }
      }
    }
  }

  /// Approvals of entries that do not exist; one of a changed text is no fault, it only lapses.
  private func strayApprovals() -> [Problem] {
    guard let ids = known.ofEntries else { return [] }
    return guide.approvals.entries.map(\.id.text).filter { !ids.contains($0) }.problems { id in
      let fault = Fault.unknownRelation(id, near: nearest(to: id, among: ids))
      return [guide.problem(of: id, in: .approvals, field: "id", fault)]
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
