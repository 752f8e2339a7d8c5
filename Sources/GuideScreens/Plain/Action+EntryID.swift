extension Action {
  /// The id by which `show` finds what the choice opens; nil for what is no entry and no theme.
  var entryID: String? {
    guard case .open(let place) = self else { return nil }
    return switch place {
    case .theme(let id): id.text
    case .answer(let id): id.text
    case .offer(let id): id.text
    case .milestone(let id): id.text
    case .step(let id): id.text
    case .starter(let id): id.text
    case .start, .weeksEarly, .now, .themes, .offers, .milestones, .steps, .starters,
      .offerFilters, .search, .helpNow, .keys:
      nil
    }
  }
}
