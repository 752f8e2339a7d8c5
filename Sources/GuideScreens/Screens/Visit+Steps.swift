import GuideModel

extension Visit {
  /// The steps for this visitor: those of a situation only when the visitor told of it.
  var steps: [Step] {
    guide.steps.entries.filter { step in
      !step.situations.contains(.bornEarly) || (child?.weeksEarly ?? 0) > 0
    }
  }

  /// When a step begins, or once it has begun, its last day; empty where its end is none.
  func time(of step: Step) -> String {
    guard let child else { return words.window(of: step) }
    switch step.moment(at: child.age) {
    case .soon, .later: return words(.fromAge, beginning(of: step.window, of: child))
    case .now, .late, nil: return end(of: step, of: child)
    }
  }

  /// Whether it is a duty, and when.
  func summary(of step: Step) -> String {
    [words[step.legal], time(of: step)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func end(of step: Step, of child: Child) -> String {
    let end = end(of: step.window, of: child)
    return switch step.end {
    case .limit, .closes: end
    case .preferred: words(.preferably, end)
    case .fades: ""
    }
  }

  /// The first day of a window, or the age at which it opens.
  private func beginning(of window: AgeSpan, of child: Child) -> String {
    guard let birth = birth(of: child), window.from.days != 0 else { return words.age(window.from) }
    return day(birth.firstDay(at: window.from), of: child)
  }

  /// The last day of a window, or the age at which it is over.
  private func end(of window: AgeSpan, of child: Child) -> String {
    guard let birth = birth(of: child), window.until.days != 0 else { return words.end(of: window) }
    let last = day(birth.lastDay(of: window), of: child)
    return words(child.birth == nil ? .untilAge : .throughDay, last)
  }

  /// When a child was or will be born; nil when no more than a stage was told.
  ///
  /// The birth itself is called by its name: its day belongs on no slip.
  private func birth(of child: Child) -> CalendarDay? {
    child.stage == nil ? child.birth ?? today.birth(of: child.age) : nil
  }

  /// A day, as exact as it can be: about when, where an age was told and no day of birth.
  private func day(_ day: CalendarDay, of child: Child) -> String {
    child.birth == nil ? words(.aroundDay, words.day(day)) : words.day(day)
  }
}

extension Step.Moment {
  /// Steps of the moment: those to come in order of time, of the others first what ends first, and
  /// last what has no end.
  func inOrder(_ steps: [Step]) -> [Step] {
    switch self {
    case .soon, .later: steps.sorted { $0.window.from < $1.window.from }
    case .now, .late:
      steps.filter { $0.end != .fades }.sorted { $0.window.until < $1.window.until }
        + steps.filter { $0.end == .fades }.sorted { $0.window.until < $1.window.until }
    }
  }
}
