extension Guide {
  /// All sections that hold entries.
  var sections: [Section] {
    themes.entries.map { .answers($0.id) } + [.offers, .milestones, .steps, .starters, .contacts]
  }

  func entries(in section: Section) -> [Entry] {
    switch section {
    case .answers(let theme): answers(in: theme).entries.map(Entry.answer)
    case .offers: entries(of: .offer)
    case .milestones: entries(of: .milestone)
    case .steps: entries(of: .step)
    case .starters: entries(of: .starter)
    case .contacts: entries(of: .contact)
    case .themes, .sources, .approvals: []
    }
  }

  /// What reading every section brings to light.
  var readingProblems: [Problem] {
    themes.problems + sources.problems + offers.problems + milestones.problems + steps.problems
      + starters.problems + contacts.problems + approvals.problems
      + themes.entries.problems { answers(in: $0.id).problems }
  }

  /// A problem of an entry that was read, with the place of the entry in the pack that holds it.
  func problem(of id: String, in section: Section, field: String, _ fault: Fault) -> Problem {
    guard let (file, node) = places.find(id, in: section) else {
      return Problem(
        file: section.fileName,
        position: nil,
        entry: id,
        field: field,
        fault: fault
      )
    }
    let place = node.object?[field]?.offset ?? node.offset
    return file.problem(fault, at: place, entry: id, field: field)
  }
}
