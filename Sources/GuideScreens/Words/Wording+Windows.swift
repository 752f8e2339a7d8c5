import GuideModel

extension Wording {
  /// A window in the nearest months, such as «tussen 4 en 9 maanden».
  func between(_ window: AgeSpan) -> String {
    self(.between, "\(window.from.nearestMonths)", "\(window.until.nearestMonths)")
  }

  /// When a step can be arranged, in ages; of its end no more than it means.
  func window(of step: Step) -> String {
    switch step.end {
    case .limit, .closes: span(step.window)
    case .preferred: self(.preferably, span(step.window))
    case .fades: beginning(of: step.window)
    }
  }

  /// For which ages an entry is; nil where it is for all.
  func ages(of entry: Entry) -> String? {
    if case .step(let step) = entry { return window(of: step) }
    return entry.ages.map(span)
  }

  private func beginning(of window: AgeSpan) -> String {
    window.from.weeksPregnant == 0 ? self[.fromPregnancy] : self(.fromAge, age(window.from))
  }
}

extension AgeSpan {
  /// The last age of a span that ends so soon after birth that its end is told in days; else nil.
  var lastInDays: Age? {
    (1..<14).contains(until.days) ? until.later(byDays: -1) : nil
  }
}

extension Age {
  fileprivate var nearestMonths: Int { later(byDays: 15).months }
}
