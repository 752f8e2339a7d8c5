/// What the packs say, read section by section when it is first needed.
///
/// Not for use from two threads at once: reading fills its shelves.
public final class Guide {
  /// The national pack first, the local one last.
  public let packs: [Pack]
  /// The language that was asked for; an entry without a translation stays Dutch and says so.
  public let language: Language
  private let reader: SectionReader
  private var answerShelves: [Theme.ID: Shelf<Answer>] = [:]

  /// Creates a guide over a chain of packs, as ``Pack/chain(at:shelves:)`` gives it; reads nothing.
  public init(packs: [Pack], language: Language) {
    self.packs = packs
    self.language = language
    self.reader = SectionReader(packs: packs, language: language)
  }

  /// The same packs in another language.
  public func speaking(_ language: Language) -> Guide { Guide(packs: packs, language: language) }

  /// The themes, the one that is asked about most first.
  public private(set) lazy var themes: Shelf<Theme> = {
    let shelf: Shelf<Theme> = reader.read(.themes)
    return Shelf(
      entries: shelf.entries.sorted { ($0.order, $0.id.text) < ($1.order, $1.id.text) },
      localCount: 0,
      problems: shelf.problems,
      fingerprints: shelf.fingerprints,
      isDamaged: shelf.isDamaged,
      unreadable: shelf.unreadable,
      lacksFile: shelf.lacksFile
    )
  }()
  public private(set) lazy var offers: Shelf<Offer> = reader.read(.offers)
  public private(set) lazy var milestones: Shelf<Milestone> = reader.read(.milestones)
  public private(set) lazy var steps: Shelf<Step> = reader.read(.steps)
  public private(set) lazy var starters: Shelf<Starter> = reader.read(.starters)
  public private(set) lazy var contacts: Shelf<HelpLine> = reader.read(.contacts)
  public private(set) lazy var approvals: Shelf<Approval> = reader.read(.approvals)
  public private(set) lazy var sources: Shelf<Source> = reader.read(.sources)
  /// What the packs ask of their texts, and what is wrong with the files that say so.
  private(set) lazy var writing: (rules: WritingRules, problems: [Problem]) = reader.rules()
  /// What the packs know of typed words, and what is wrong with the files that say so.
  private(set) lazy var searchWords: (words: SearchWords, problems: [Problem]) =
    reader.searchWords()
  private(set) lazy var places = EntryPlaces(in: packs)
  /// Built when someone searches for the first time.
  private(set) lazy var searchIndex = SearchIndex(of: self)
  private lazy var themeByID = Dictionary(
    themes.entries.map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first }
  )
  private lazy var sourceByID = Dictionary(
    sources.entries.map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The answers of a theme.
  public func answers(in theme: Theme.ID) -> Shelf<Answer> {
    if let shelf = answerShelves[theme] { return shelf }
    let shelf: Shelf<Answer> = reader.read(.answers(theme))
    answerShelves[theme] = shelf
    return shelf
  }

  /// A source; nil when its file can't be read.
  public func source(_ id: Source.ID) -> Source? { sourceByID[id] }

  /// A theme; nil when there is none of that name.
  public func theme(_ id: Theme.ID) -> Theme? { themeByID[id] }

  /// The municipality of the local pack; nil for a guide that is only national.
  public var municipality: String? { packs.last?.description.municipality }
}
