import GuideModel

/// What comes up at this age, without being asked.
struct NowScreen: Screen {
  private static let questions = 6
  private static let steps = 3
  private static let stepsSoon = 6
  private static let offers = 3

  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let guide = visit.guide
    return Page(
      title: words(.nowTitle, words.child(visit.child)),
      tab: .now,
      blocks: list(.nowQuestions, guide.mostAsked(at: age, limit: Self.questions), visit) {
        visit.choice(.answer($0), detail: guide.theme($0.theme)?.name ?? "")
      }
        + list(.nowSteps, steps(.now, age, visit), visit) {
          visit.choice(.step($0), detail: visit.summary(of: $0))
        }
        + soon(age, visit)
        + list(.nowOffers, offers(age, visit), visit) {
          visit.choice(.offer($0), detail: words[$0.status])
        } + damage(guide.steps, .tabSteps, visit) + damage(guide.offers, .tabOffers, visit)
    )
  }

  /// What comes in the next three months; where nothing does, what comes after them.
  private func soon(_ age: Age, _ visit: Visit) -> [Block] {
    let soon = steps(.soon, age, visit)
    guard soon.isEmpty, let next = steps(.later, age, visit).first else {
      return list(.nowSoon, soon, visit) {
        visit.choice(.step($0), detail: visit.summary(of: $0))
      }
    }
    return [
      .heading(visit.words[.nowSoon]), .paragraph(visit.words[.nothingSoon]),
      .choices([visit.choice(.step(next), detail: visit.summary(of: next))]),
    ]
  }

  /// The first steps of a moment.
  private func steps(_ moment: Step.Moment, _ age: Age, _ visit: Visit) -> [Step] {
    let fitting = visit.steps.filter {
      $0.moment(at: age) == moment && !visit.checklist[$0.id]
    }
    return Array(moment.inOrder(fitting).prefix(moment == .soon ? Self.stepsSoon : Self.steps))
  }

  /// The offers that are sure to exist and most particular to the age.
  private func offers(_ age: Age, _ visit: Visit) -> [Offer] {
    let sure = visit.guide.offers(at: age, on: visit.today).filter { $0.status == .confirmed }
    return Array(sure.sorted { $0.ages.days < $1.ages.days }.prefix(Self.offers))
  }

  private func list<Item>(
    _ heading: Phrase,
    _ items: [Item],
    _ visit: Visit,
    _ choice: (Item) -> Choice
  ) -> [Block] {
    items.isEmpty ? [] : [.heading(visit.words[heading]), .choices(items.map(choice))]
  }
}
