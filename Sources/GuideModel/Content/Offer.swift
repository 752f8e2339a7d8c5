/// Something that a parent can go to, call or get.
public struct Offer: Hashable, Sendable, Identifiable {
  public let id: EntryID<Offer>
  public let name: String
  public let kind: Kind
  /// It may stand beside every answer of these.
  public let themes: [Theme.ID]
  /// It stands beside these first; what is made for one subject has no themes, only these.
  public let answers: [Answer.ID]
  public let ages: AgeSpan
  /// Only for these; empty means for everyone.
  public let situations: [Situation]
  public let description: String
  /// Where it is known to be given; empty means unknown.
  public let places: Set<Place>
  /// Only in these; empty means everywhere.
  public let districts: [District.ID]
  /// When it is known to be given; empty means unknown.
  public let times: Set<Time>
  /// How long it takes, in words.
  public let length: String?
  public let cost: Cost
  /// Whether children may come along; nil when unknown.
  public let childrenWelcome: Bool?
  /// In which languages, as ISO 639-1 codes; empty means unknown.
  public let languages: [String]
  public let signUp: SignUp
  /// One sentence on how to sign up or whom to ask.
  public let signUpHow: String
  public let contact: Contact
  public let provider: String
  public let status: Status
  public let checked: CalendarDay
  /// From this day on the offer is over.
  public let validUntil: CalendarDay?
  public let sources: [Source.ID]
  /// The language of the text; Dutch where a translation is missing.
  public let language: Language

  public enum Kind: String, CaseIterable, Sendable {
    case consult, course, webinar, group, line, online, place, care, money, goods, volunteer
    case walkIn = "walk-in"
    case homeVisit = "home-visit"
  }

  public enum Place: String, CaseIterable, Sendable {
    case location, home, online, telephone
  }

  public enum Time: String, CaseIterable, Sendable {
    case office, evening, weekend, any
  }

  public enum Cost: String, CaseIterable, Sendable {
    case free, paid, partly, unknown
  }

  public enum SignUp: String, CaseIterable, Sendable {
    case none, call, site, professional, invitation, unknown
  }

  /// How sure it is that the offer exists now.
  public enum Status: String, CaseIterable, Sendable {
    /// A source says so.
    case confirmed
    /// Named, without a current page: ask the CJG whether it runs.
    case ask
  }

  /// Whom to ask; telephone and site only where a source names them.
  public struct Contact: Hashable, Sendable {
    public let name: String
    public let telephone: String?
    public let site: String?
  }
}
