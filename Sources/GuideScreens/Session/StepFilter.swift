import GuideModel

/// What a parent can ask of the step plan; with more than one, a step that fits any of them stays.
public enum StepFilter: Hashable, Sendable {
  case duties
  case theme(Theme.ID)

  /// Whether a step is of this kind.
  public func fits(_ step: Step) -> Bool {
    switch self {
    case .duties: step.legal != nil
    case .theme(let id): step.themes.contains(id)
    }
  }
}

extension Visit {
  /// The filters that leave something: duties, and the themes that have steps.
  var possibleStepFilters: [StepFilter] {
    ([.duties] + guide.themes.entries.map { .theme($0.id) })
      .filter { filter in steps.contains(where: filter.fits) }
  }

  /// The name of a filter.
  func name(of filter: StepFilter) -> String {
    switch filter {
    case .duties: words[.stepFilterDuties]
    case .theme(let id): guide.theme(id)?.name ?? id.text
    }
  }
}
