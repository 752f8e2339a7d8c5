extension Guide {
  /// All entries of a kind, in the order of the packs and, for answers, of the themes.
  public func entries(of kind: EntryKind) -> [Entry] {
    switch kind {
    case .answer: themes.entries.flatMap { answers(in: $0.id).entries.map(Entry.answer) }
    case .offer: offers.entries.map(Entry.offer)
    case .milestone: milestones.entries.map(Entry.milestone)
    case .step: steps.entries.map(Entry.step)
    case .starter: starters.entries.map(Entry.starter)
    case .contact: contacts.entries.map(Entry.contact)
    }
  }

  /// The entry of an id, of whatever kind.
  public func entry(_ id: String) -> Entry? {
    for kind in EntryKind.allCases {
      if let entry = entries(of: kind).first(where: { $0.id == id }) { return entry }
    }
    return nil
  }

  /// The known id that was probably meant.
  public func entryID(near id: String) -> String? {
    nearest(to: id, among: EntryKind.allCases.flatMap(entries(of:)).map(\.id))
  }

  /// The entries of a kind that fit an age and a theme; nil leaves a condition out.
  ///
  /// Of milestones the list of the age fits. Help lines fit every age.
  public func entries(
    of kind: EntryKind? = nil,
    at age: Age? = nil,
    in theme: Theme.ID? = nil
  ) -> [Entry] {
    let kinds = kind.map { [$0] } ?? EntryKind.allCases
    return kinds.flatMap { entries(of: $0, at: age) }.filter { entry in
      theme.map(themes(of: entry).contains) ?? true
    }
  }

  /// The themes of an entry; of an offer also those of the answers that it is made for.
  public func themes(of entry: Entry) -> [Theme.ID] {
    guard case .offer(let offer) = entry else { return entry.themes }
    let others = themes.entries.map(\.id).filter { theme in
      !offer.themes.contains(theme) && answers(in: theme).entries.contains(where: offer.isMade)
    }
    return offer.themes + others
  }

  private func entries(of kind: EntryKind, at age: Age?) -> [Entry] {
    guard let age else { return entries(of: kind) }
    if kind == .milestone { return milestones(at: age).map(Entry.milestone) }
    return entries(of: kind).filter { $0.ages?.contains(age) ?? true }
  }
}
