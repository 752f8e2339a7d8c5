import GuideModel

extension Visit {
  /// The guide ends with the fourth birthday.
  static let monthsOfGuide = 48

  /// The steps for this visitor: those of a situation only when the visitor told of it.
  var steps: [Step] {
    guide.steps.entries.filter { step in
      !step.situations.contains(.bornEarly) || (child?.weeksEarly ?? 0) > 0
    }
  }

  /// When a step begins, or once it has begun, until when it can be done; empty for what can be done
  /// as long as the guide goes.
  func time(of step: Step) -> String {
    guard let child else { return words.span(step.window) }
    switch step.moment(at: child.age) {
    case .soon, .later: return words(.fromAge, moment(at: step.window.from, of: child))
    case .now, .late:
      guard step.window.until.months < Self.monthsOfGuide else { return "" }
      return words(.untilAge, moment(at: step.window.until, of: child))
    }
  }

  /// Whether it is a duty, and when.
  func summary(of step: Step) -> String {
    [words[step.legal], time(of: step)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The day on which a child has an age.
  ///
  /// Exact when the day of birth was told, about when an age was, and the age itself when no more than
  /// a stage was. The birth is called by its name: its day belongs on no slip.
  private func moment(at age: Age, of child: Child) -> String {
    guard child.stage == nil, age.days != 0 else { return words.age(age) }
    let day = words.day((child.birth ?? today.birth(of: child.age)).firstDay(at: age))
    return child.birth == nil ? words(.aroundDay, day) : day
  }
}

extension Step.Moment {
  /// Steps of the moment: those to come in order of time, of the others first what ends first.
  func inOrder(_ steps: [Step]) -> [Step] {
    switch self {
    case .soon, .later: steps.sorted { $0.window.from < $1.window.from }
    case .now, .late: steps.sorted { $0.window.until < $1.window.until }
    }
  }
}
