extension Place {
  /// Whether the page says nothing true as long as nobody told an age.
  public var needsAge: Bool {
    switch self {
    case .now, .themes, .offers, .offerFilters, .milestones, .steps, .starters: true
    case .start, .weeksEarly, .theme, .answer, .offer, .milestone, .step, .starter, .search,
      .helpNow, .keys:
      false
    }
  }
}
