import GuideModel

/// One answer: the core advice first, then when to call, then the rest.
struct AnswerScreen: Screen {
  let id: Answer.ID
  private static let offers = 3

  func page(for visit: Visit) -> Page {
    guard let answer = visit.guide.answer(id) else { return missingPage(visit, tab: .questions) }
    let words = visit.words
    return Page(
      title: answer.question,
      tab: .questions,
      blocks: visit.languageNote(of: .answer(answer)) + expired(answer, visit)
        + [.paragraph(answer.short)]
        + (visit.face == .consult ? [] : [.remark(publishers(of: answer, visit))])
        + help(answer, words) { $0.weight == .danger }
        + (visit.face == .consult ? visit.provenance(of: .answer(answer)) : [])
        + [.paragraph(answer.normal)] + answer.explain.map(Block.paragraph)
        + bullets(.tryHeading, answer.attempts, words) + bullets(.avoidHeading, answer.avoid, words)
        + answer.variants.map { .paragraph("\(words[$0.situation]): \($0.text)") }
        + help(answer, words) { $0.weight != .danger }
        + offers(answer, visit) + steps(answer, visit) + related(answer, visit)
        + (visit.face == .consult ? [] : visit.provenance(of: .answer(answer)))
    )
  }

  private func expired(_ answer: Answer, _ visit: Visit) -> [Block] {
    guard case .expired(let day) = visit.guide.trust(in: .answer(answer), on: visit.today) else {
      return []
    }
    return [
      .notice(
        .caution,
        title: visit.words(.expiredTitle, visit.words.day(day)),
        lines: [visit.words[.expiredAdvice]]
      )
    ]
  }

  /// Who says so, in one line; the pages stand at the end.
  private func publishers(of answer: Answer, _ visit: Visit) -> String {
    var names: [String] = []
    for name in answer.sources.compactMap({ visit.guide.source($0)?.publisher })
    where !names.contains(name) {
      names.append(name)
    }
    let source = names.isEmpty ? nil : visit.words(.sourceLine, names.joined(separator: ", "))
    return [source, visit.trustLine(of: .answer(answer))].compactMap(\.self).joined(separator: " ")
  }

  private func help(
    _ answer: Answer,
    _ words: Wording,
    where isMeant: (Urgency) -> Bool
  ) -> [Block] {
    answer.seekHelp.filter { isMeant($0.urgency) }.map { .help($0, at: answer.ages, words) }
  }

  private func bullets(_ heading: Phrase, _ bullets: [String], _ words: Wording) -> [Block] {
    bullets.isEmpty ? [] : [.heading(words[heading]), .bullets(bullets)]
  }

  /// The offers for this child, or where no age was told, for the middle of the answer's ages.
  private func offers(_ answer: Answer, _ visit: Visit) -> [Block] {
    let age = visit.child?.age ?? answer.ages.middle
    let offers = visit.guide.offers(
      fitting: answer,
      at: age,
      on: visit.today,
      limit: Self.offers
    )
    guard !offers.isEmpty else { return [] }
    return [
      .heading(visit.words[.offersHeading]),
      .choices(
        offers.map {
          visit.choice(.offer($0), detail: visit.words[$0.status])
        }
      ),
    ]
  }

  private func steps(_ answer: Answer, _ visit: Visit) -> [Block] {
    let steps = visit.guide.steps.entries.filter { answer.steps.contains($0.id) }
    guard !steps.isEmpty else { return [] }
    return [
      .heading(visit.words[.stepsHeading]),
      .choices(steps.map { visit.choice(.step($0)) }),
    ]
  }

  private func related(_ answer: Answer, _ visit: Visit) -> [Block] {
    let related = answer.related.compactMap(visit.guide.answer)
    guard !related.isEmpty else { return [] }
    return [
      .heading(visit.words[.relatedHeading]),
      .choices(related.map { visit.choice(.answer($0)) }),
    ]
  }
}
