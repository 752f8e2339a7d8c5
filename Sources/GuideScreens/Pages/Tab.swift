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
}
