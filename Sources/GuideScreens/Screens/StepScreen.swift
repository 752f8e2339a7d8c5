import GuideModel

/// One thing to arrange: what, when, where, and what to bring.
struct StepScreen: Screen {
  let id: Step.ID

  func page(for visit: Visit) -> Page {
    guard let step = visit.guide.steps.entries.first(where: { $0.id == id }) else {
      return missingPage(visit, tab: .steps)
    }
    let words = visit.words
    return Page(
      title: step.title,
      tab: .steps,
      blocks: visit.languageNote(of: .step(step)) + [.paragraph(step.text)]
        + (step.legal.map { [.notice(.note, title: words[$0.explanation])] } ?? []) + [
          .bullets(
            [
              "\(words[.factWhen]): \(words.window(of: step))",
              "\(words[.factWhere]): \(step.place)",
            ]
              + (step.bring.isEmpty
                ? [] : ["\(words[.factBring]): \(step.bring.joined(separator: ", "))"])
          ),
          .choices([
            Choice(words[.stepDone], isOn: visit.checklist[step.id], .arrange(step.id))
          ]),
        ] + visit.provenance(of: .step(step))
    )
  }
}
