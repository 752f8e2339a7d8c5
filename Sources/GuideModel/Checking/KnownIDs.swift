/// The ids that exist in a chain of packs.
struct KnownIDs {
  private let sources: Set<String>
  private let themes: Set<String>
  private let districts: Set<String>
  private let entries: [EntryKind: Set<String>]

  init(in guide: Guide) {
    sources = Set(guide.sources.entries.map(\.id.text))
    themes = Set(guide.themes.entries.map(\.id.text))
    districts = Set(guide.packs.flatMap(\.description.districts).map(\.id.text))
    entries = Dictionary(grouping: EntryKind.allCases.flatMap(guide.entries(of:)), by: \.kind)
      .mapValues { Set($0.map(\.id)) }
  }

  subscript(target: Reference.Target) -> Set<String> {
    switch target {
    case .source: sources
    case .theme: themes
    case .district: districts
    case .entry(let kind): entries[kind, default: []]
    }
  }
}
