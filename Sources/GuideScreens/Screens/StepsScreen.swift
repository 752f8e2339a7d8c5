import GuideModel

/// The step plan: now, what may have been forgotten, soon, later, done.
struct StepsScreen: Screen {
  /// Days for which a step that was not done stays on the list.
  private static let lateFor = 183

  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let filtered = visit.steps.filter { step in
      visit.stepFilters.isEmpty || visit.stepFilters.contains { $0.fits(step) }
    }
    let open = filtered.filter { !visit.checklist[$0.id] }
    let done = filtered.filter { visit.checklist[$0.id] }
    let lists =
      Step.Moment.allCases.flatMap { moment in
        list(words[moment], steps(open, moment, age), visit)
      } + list(words[.stepsDone], done, visit)
    return Page(
      title: words[.stepsTitle],
      tab: .steps,
      extraCommands: [.toggle],
      blocks: damage(visit.guide.steps, .tabSteps, visit) + [filterChoice(visit)]
        + (lists.isEmpty ? [.paragraph(words[.noSteps])] : lists)
    )
  }

  private func filterChoice(_ visit: Visit) -> Block {
    let on = visit.possibleStepFilters.filter(visit.stepFilters.contains).map(visit.name)
    return visit.filterChoice(on: on, .stepFilters)
  }

  private func steps(_ steps: [Step], _ moment: Step.Moment, _ age: Age) -> [Step] {
    let fitting = steps.filter { step in
      step.moment(at: age) == moment
        && (moment != .late || age.days - step.window.until.days < Self.lateFor)
    }
    return moment.inOrder(fitting)
  }

  private func list(_ heading: String, _ steps: [Step], _ visit: Visit) -> [Block] {
    guard !steps.isEmpty else { return [] }
    return [
      .heading(heading),
      .choices(
        steps.map { step in
          visit.choice(
            .step(step),
            detail: visit.summary(of: step),
            isOn: visit.checklist[step.id]
          )
        }
      ),
    ]
  }
}
