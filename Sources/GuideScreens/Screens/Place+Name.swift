import GuideModel

extension Place {
  /// The places that have a name of their own on the command line.
  public static let named: [(name: String, place: Place)] = [
    ("welkom", .welcome), ("start", .start), ("te-vroeg-geboren", .weeksEarly), ("nu", .now),
    ("vragen", .themes), ("aanbod", .offers), ("filter", .offerFilters),
    ("mijlpalen", .milestones), ("grafiek", .chart), ("bespreken", .note), ("regelen", .steps),
    ("regelen-filter", .stepFilters), ("gesprek", .starters), ("huisbezoek", .plan),
    ("vergelijken", .compare), ("meenemen", .slip), ("zoeken", .search), ("hulp", .helpNow),
    ("uitleg", .keys),
  ]

  /// Finds a place by its own name, a theme's id, or an entry's id; nil when there is none.
  public init?(name: String, in guide: Guide) {
    if let named = Self.named.first(where: { $0.name == name }) {
      self = named.place
    } else if let id = Theme.ID(name), guide.theme(id) != nil {
      self = .theme(id)
    } else if let entry = guide.entry(name) {
      self.init(entry)
    } else {
      return nil
    }
  }

  /// The page of an entry; help lines share one.
  public init(_ entry: Entry) {
    self =
      switch entry {
      case .answer(let answer): .answer(answer.id)
      case .offer(let offer): .offer(offer.id)
      case .milestone(let milestone): .milestone(milestone.id)
      case .step(let step): .step(step.id)
      case .starter(let starter): .starter(starter.id)
      case .contact: .helpNow
      }
  }
}
