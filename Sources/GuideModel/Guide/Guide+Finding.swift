extension Guide {
  /// The answers of a theme that are right for an age, in the order of the pack.
  public func answers(in theme: Theme.ID, at age: Age) -> [Answer] {
    answers(in: theme).entries.filter { $0.ages.contains(age) }
  }

  /// An answer, in whatever theme.
  public func answer(_ id: Answer.ID) -> Answer? {
    for theme in themes.entries {
      if let answer = answers(in: theme.id).entries.first(where: { $0.id == id }) { return answer }
    }
    return nil
  }

  /// What is asked most at an age: one answer of each theme, in the order in which parents ask.
  public func mostAsked(at age: Age, limit: Int) -> [Answer] {
    var found: [Answer] = []
    for theme in themes.entries where found.count < limit {
      let answers = answers(in: theme.id, at: age)
      let asked = theme.asked.lazy.compactMap { id in answers.first { $0.id == id } }.first
      if let answer = asked ?? answers.first { found.append(answer) }
    }
    return found
  }

  /// The offers for an age that are not over, those that are sure to exist first.
  public func offers(at age: Age, on today: CalendarDay) -> [Offer] {
    let fitting = offers.entries.filter { offer in
      offer.ages.contains(age) && (offer.validUntil.map { today < $0 } ?? true)
    }
    return fitting.filter { $0.status == .confirmed } + fitting.filter { $0.status == .ask }
  }

  /// The offers that fit an answer: those it names, then those of its theme for the age, the ones
  /// with fewest other themes first, local before national.
  public func offers(
    fitting answer: Answer,
    at age: Age,
    on today: CalendarDay,
    limit: Int
  ) -> [Offer] {
    let named = answer.offers.compactMap { id in offers.entries.first { $0.id == id } }
    let local = Array(offers(at: age, on: today).reversed())
    let ofTheme =
      local
      .filter { $0.themes.contains(answer.theme) && !named.contains($0) }
      .enumerated()
      .sorted { ($0.element.breadth, $0.offset) < ($1.element.breadth, $1.offset) }
      .map(\.element)
    return Array((named + ofTheme).prefix(limit))
  }

  /// The milestones of the list for an age: between two lists the younger one, and before the first
  /// list that one.
  public func milestones(at age: Age) -> [Milestone] {
    let ages = Set(milestones.entries.map(\.age))
    guard let list = ages.filter({ $0 <= age }).max() ?? ages.min() else { return [] }
    return milestones.entries.filter { $0.age == list }
  }

  /// The conversation starters for an age.
  public func starters(at age: Age) -> [Starter] {
    starters.entries.filter { $0.ages.contains(age) }
  }

  /// The help lines, the most urgent first.
  public var helpLines: [HelpLine] {
    Urgency.allCases.flatMap { urgency in contacts.entries.filter { $0.urgency == urgency } }
  }
}

extension Offer {
  /// How little it is made for one purpose: what is for all themes comes last.
  fileprivate var breadth: Int { themes.count * 10 + (status == .ask ? 1 : 0) }
}
