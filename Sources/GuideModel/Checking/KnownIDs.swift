/// The ids that exist in a chain of packs.
///
/// An entry that can't be read exists all the same, and where a whole file can't be read nobody
/// knows: what refers to either is no second fault.
struct KnownIDs {
  private let sources: Set<String>?
  private let themes: Set<String>?
  private let districts: Set<String>?
  private let entries: [EntryKind: Set<String>]

  init(in guide: Guide) {
    sources = guide.sources.ids
    themes = guide.themes.ids
    let lacksDistrict = guide.packs.contains { pack in
      pack.problems.contains { $0.field?.hasPrefix("districts") == true }
    }
    districts =
      lacksDistrict ? nil : Set(guide.packs.flatMap(\.description.districts).map(\.id.text))
    entries = EntryKind.allCases.reduce(into: [:]) { entries, kind in
      entries[kind] = Self.ids(of: kind, in: guide)
    }
  }

  /// The ids of a target; nil where a file that may hold more of them can't be read.
  subscript(target: Reference.Target) -> Set<String>? {
    switch target {
    case .source: sources
    case .theme: themes
    case .district: districts
    case .entry(let kind): entries[kind]
    }
  }

  /// The ids of all kinds of entry; nil where a file that may hold more of them can't be read.
  var ofEntries: Set<String>? {
    entries.count < EntryKind.allCases.count
      ? nil : entries.values.reduce(into: []) { $0.formUnion($1) }
  }

  private static func ids(of kind: EntryKind, in guide: Guide) -> Set<String>? {
    switch kind {
    case .answer: answerIDs(in: guide)
    case .offer: guide.offers.ids
    case .milestone: guide.milestones.ids
    case .step: guide.steps.ids
    case .starter: guide.starters.ids
    case .contact: guide.contacts.ids
    }
  }

  /// A theme that can't be read hides the answers of its file.
  private static func answerIDs(in guide: Guide) -> Set<String>? {
    guard !guide.themes.isDamaged else { return nil }
    var all: Set<String> = []
    for theme in guide.themes.entries {
      guard let ids = guide.answers(in: theme.id).ids else { return nil }
      all.formUnion(ids)
    }
    return all
  }
}

extension Shelf where Entry: PackEntry {
  /// The ids of all entries, read or not; nil where a whole file can't be read.
  var ids: Set<String>? { lacksFile ? nil : unreadable.union(entries.map(\.id.text)) }
}
