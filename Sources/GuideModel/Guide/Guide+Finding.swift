extension Guide {
  /// The answers of a theme that are right for an age, those that are asked for most first.
  public func answers(in theme: Theme.ID, at age: Age) -> [Answer] {
    let asked = self.theme(theme)?.asked ?? []
    let fitting = answers(in: theme).entries.filter { $0.ages.contains(age) }
    let first = asked.compactMap { id in fitting.first { $0.id == id } }
    return first + fitting.filter { !asked.contains($0.id) }
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
    Array(themes.entries.lazy.compactMap { self.answers(in: $0.id, at: age).first }.prefix(limit))
  }

  /// The offers for an age that are not over, local before national, and in each those that are
  /// sure to exist first.
  public func offers(at age: Age, on today: CalendarDay) -> [Offer] {
    let national = offers.entries.dropLast(offers.localCount)
    return [offers.local, national].flatMap { origin in
      let fitting = origin.filter { offer in
        offer.ages.contains(age) && (offer.validUntil.map { today < $0 } ?? true)
      }
      return fitting.filter { $0.status == .confirmed } + fitting.filter { $0.status == .ask }
    }
  }

  /// The offers that fit an answer.
  ///
  /// Those that it names come first, then those that name it, then those of its theme: the ones
  /// with fewest themes first, and among these local before national.
  public func offers(
    fitting answer: Answer,
    at age: Age,
    on today: CalendarDay,
    limit: Int
  ) -> [Offer] {
    let all = offers(at: age, on: today)
    let named = answer.offers.compactMap { id in all.first { $0.id == id } }
    let others = all.filter { !named.contains($0) }
      .enumerated()
      .sorted { ($0.element.breadth, $0.offset) < ($1.element.breadth, $1.offset) }
      .map(\.element)
    let naming = others.filter { $0.isMade(for: answer) }
    let ofTheme = others.filter { $0.themes.contains(answer.theme) && !naming.contains($0) }
    return Array((named + naming + ofTheme).prefix(limit))
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
  /// Whether one of the two names the other.
  public func isMade(for answer: Answer) -> Bool {
    answers.contains(answer.id) || answer.offers.contains(id)
  }

  /// How little it is made for one purpose: what is for all themes comes last.
  fileprivate var breadth: Int { themes.count * 10 + (status == .ask ? 1 : 0) }
}
