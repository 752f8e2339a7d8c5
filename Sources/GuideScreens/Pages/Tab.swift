/// The tabs, in the order in which they stand on the screen.
public enum Tab: CaseIterable, Sendable {
  case now, questions, offers, milestones, steps, talk

  /// The page with which a tab opens.
  public var place: Place {
    switch self {
    case .now: .now
    case .questions: .themes
    case .offers: .offers
    case .milestones: .milestones
    case .steps: .steps
    case .talk: .starters
    }
  }

  /// The tab to the right; behind the last one comes the first.
  var next: Tab { beside(by: 1) }

  /// The tab so many steps to the right.
  func beside(by steps: Int) -> Tab {
    let tabs = Tab.allCases
    let index = (tabs.firstIndex(of: self) ?? 0) + steps
    return tabs[(index % tabs.count + tabs.count) % tabs.count]
  }
}
