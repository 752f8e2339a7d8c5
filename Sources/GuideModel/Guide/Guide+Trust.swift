extension Guide {
  /// How far an entry can be relied on; nil for a kind that carries no day and is not approved.
  public func trust(in entry: Entry, on today: CalendarDay) -> Trust? {
    if let end = entry.endsOn, end <= today { return .expired(since: end) }
    if let approval = approval(of: entry), approval.fingerprint == fingerprint(of: entry) {
      return .approved(by: approval.by, on: approval.on)
    }
    return entry.checked.map { .fromSource(checked: $0) }
  }

  /// The approval of an entry, also when its text has changed since.
  public func approval(of entry: Entry) -> Approval? {
    approvals.entries.first { $0.id.text == entry.id }
  }

  /// A short name for the entry's text, which changes when the text does.
  public func fingerprint(of entry: Entry) -> String? {
    switch entry {
    case .answer(let answer): answers(in: answer.theme).fingerprints[entry.id]
    case .offer: offers.fingerprints[entry.id]
    case .milestone: milestones.fingerprints[entry.id]
    case .step: steps.fingerprints[entry.id]
    case .starter: starters.fingerprints[entry.id]
    case .contact: contacts.fingerprints[entry.id]
    }
  }
}
