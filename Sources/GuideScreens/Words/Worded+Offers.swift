import GuideModel

extension Offer.Status: Worded {
  /// Nothing is said of what is sure.
  var phrase: Phrase {
    switch self {
    case .confirmed: .nothing
    case .ask: .statusAsk
    }
  }
}

extension Offer.Place: Worded {
  var phrase: Phrase {
    switch self {
    case .location: .placeLocation
    case .home: .placeHome
    case .online: .placeOnline
    case .telephone: .placeTelephone
    }
  }
}

extension Offer.Time: Worded {
  var phrase: Phrase {
    switch self {
    case .office: .timeOffice
    case .evening: .timeEvening
    case .weekend: .timeWeekend
    case .any: .timeAny
    }
  }
}

extension Offer.Cost: Worded {
  var phrase: Phrase {
    switch self {
    case .free: .costFree
    case .paid: .costPaid
    case .partly: .costPartly
    case .unknown: .nothing
    }
  }
}

extension OfferFilter: Worded {
  var phrase: Phrase {
    switch self {
    case .outsideOfficeHours: .filterOutsideOffice
    case .online: .filterOnline
    case .atHome: .filterAtHome
    case .free: .filterFree
    case .childrenWelcome: .filterChildren
    case .withoutSignUp: .filterNoSignUp
    }
  }
}

extension Step.Legal: Worded {
  var phrase: Phrase {
    switch self {
    case .duty: .legalDuty
    case .deadline: .legalDeadline
    }
  }

  /// The phrase that says what it means.
  var explanation: Phrase {
    switch self {
    case .duty: .legalDutyMeans
    case .deadline: .legalDeadlineMeans
    }
  }
}

extension Step.Legal?: Worded {
  /// Nothing is said of advice.
  var phrase: Phrase { self?.phrase ?? .nothing }
}
