import GuideModel

/// Switches the filters of the step plan on and off.
struct StepFiltersScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    return Page(
      title: words[.stepFiltersTitle],
      tab: .steps,
      extraCommands: [.toggle],
      blocks: [
        .choices(
          visit.possibleStepFilters.map {
            Choice(visit.name(of: $0), isOn: visit.stepFilters.contains($0), .filterSteps($0))
          }
        ),
        .remark(words[.stepFiltersRemark]),
      ]
    )
  }
}
