import GuideModel

/// What a parent can ask of an offer; what is unknown of it does not count as given.
public enum OfferFilter: Hashable, CaseIterable, Sendable {
  case outsideOfficeHours, online, atHome, free, childrenWelcome, withoutSignUp

  /// Whether an offer gives it.
  public func fits(_ offer: Offer) -> Bool {
    switch self {
    case .outsideOfficeHours: !offer.times.isDisjoint(with: [.evening, .weekend, .any])
    case .online: offer.places.contains(.online)
    case .atHome: offer.places.contains(.home)
    case .free: offer.cost == .free
    case .childrenWelcome: offer.childrenWelcome == true
    case .withoutSignUp: offer.signUp == .none
    }
  }
}
