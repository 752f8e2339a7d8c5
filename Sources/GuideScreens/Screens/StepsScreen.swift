import GuideModel

/// The step plan: now, what may have been forgotten, soon, later, done.
struct StepsScreen: Screen {
  /// Days for which a step that was not done stays on the list.
  private static let lateFor = 183

  func page(for visit: Visit) -> Page {
    guard let age = visit.child?.age else { return agePage(visit) }
    let words = visit.words
    let open = visit.steps.filter { !visit.checklist[$0.id] }
    let done = visit.steps.filter { visit.checklist[$0.id] }
    return Page(
      title: words[.stepsTitle],
      tab: .steps,
      extraCommands: [.toggle],
      blocks: damage(visit.guide.steps, .tabSteps, visit)
        + Step.Moment.allCases.flatMap { moment in
          list(words[moment], steps(open, moment, age), age, visit)
        } + list(words[.stepsDone], done, age, visit)
    )
  }

  private func steps(_ steps: [Step], _ moment: Step.Moment, _ age: Age) -> [Step] {
    let fitting = steps.filter { step in
      step.moment(at: age) == moment
        && (moment != .late || age.days - step.window.until.days < Self.lateFor)
    }
    return moment == .later || moment == .soon
      ? fitting.sorted { $0.window.from < $1.window.from }
      : fitting.sorted { $0.window.until < $1.window.until }
  }

  private func list(_ heading: String, _ steps: [Step], _ age: Age, _ visit: Visit) -> [Block] {
    guard !steps.isEmpty else { return [] }
    return [
      .heading(heading),
      .choices(
        steps.map { step in
          visit.choice(
            .step(step),
            detail: detail(step, age, visit),
            isOn: visit.checklist[step.id]
          )
        }
      ),
    ]
  }

  private func detail(_ step: Step, _ age: Age, _ visit: Visit) -> String {
    let words = visit.words
    let moment = step.moment(at: age)
    let when =
      moment == .soon || moment == .later
      ? words(.fromAge, words.age(step.window.from))
      : words(.untilAge, words.age(step.window.until))
    return step.legal == nil ? when : "\(words[step.legal]), \(when)"
  }
}
