import GuideModel

/// A value for which there is a phrase.
protocol Worded {
  var phrase: Phrase { get }
}

extension Tab: Worded {
  var phrase: Phrase {
    switch self {
    case .now: .tabNow
    case .questions: .tabQuestions
    case .offers: .tabOffers
    case .milestones: .tabMilestones
    case .steps: .tabSteps
    case .talk: .tabTalk
    }
  }
}

extension Face: Worded {
  /// Nothing is said of the parents' own face.
  var phrase: Phrase {
    switch self {
    case .parent: .nothing
    case .consult: .faceConsult
    case .visit: .faceVisit
    }
  }
}

extension Situation: Worded {
  var phrase: Phrase {
    switch self {
    case .bornEarly: .situationEarly
    case .moreChildren: .situationMoreChildren
    case .bottleFed: .situationBottle
    case .alone: .situationAlone
    case .working: .situationWorking
    case .multilingual: .situationMultilingual
    }
  }
}

extension Milestone.Domain: Worded {
  var phrase: Phrase {
    switch self {
    case .moving: .domainMoving
    case .language: .domainLanguage
    case .together: .domainTogether
    case .thinking: .domainThinking
    }
  }
}

extension Mark: Worded {
  var phrase: Phrase {
    switch self {
    case .yes: .yes
    case .notYet: .notYet
    case .unknown: .dontKnow
    }
  }
}

extension Concern: Worded {
  var phrase: Phrase {
    switch self {
    case .lostSkill: .concernLost
    case .worry: .concernWorry
    case .moreCare: .concernCare
    }
  }

  /// A yes, as the parent would say it.
  var stated: Phrase {
    switch self {
    case .lostSkill: .statedLost
    case .worry: .statedWorry
    case .moreCare: .statedCare
    }
  }
}

extension Step.Moment: Worded {
  var phrase: Phrase {
    switch self {
    case .late: .momentLate
    case .now: .momentNow
    case .soon: .momentSoon
    case .later: .momentLater
    }
  }
}

extension Urgency {
  /// What the notice of this urgency opens with.
  func callPhrase(at ages: AgeSpan) -> Phrase {
    let endsBeforeBirth = ages.until.days <= 0
    return switch self {
    case .emergency: .callEmergency
    case .now: endsBeforeBirth ? .callMidwifeNow : ages.from.isPregnancy ? .callEitherNow : .callNow
    case .today: endsBeforeBirth ? .callMidwifeToday : .callToday
    case .ask: .callAsk
    }
  }
}

extension EntryKind: Worded {
  var phrase: Phrase {
    switch self {
    case .answer: .kindAnswers
    case .offer: .tabOffers
    case .milestone: .tabMilestones
    case .step: .tabSteps
    case .starter: .tabTalk
    case .contact: .helpTitle
    }
  }
}
