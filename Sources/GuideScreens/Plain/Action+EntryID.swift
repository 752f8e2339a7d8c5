extension Action {
  /// The id by which `show` finds what the choice opens; nil for what is no entry and no theme.
  var entryID: String? {
    guard case .open(let place) = self else { return nil }
    if case .theme(let id) = place { return id.text }
    return place.entryID
  }
}
