import GuideModel

/// The slip to take home: what was kept, whom to ask, and nothing that says whose it is.
struct Slip {
  let visit: Visit
  /// What was kept and is still in the packs, in the order of the kinds and then of keeping.
  let entries: [Entry]

  init(of visit: Visit) {
    self.visit = visit
    let kept = visit.kept.ids.compactMap(visit.guide.entry)
    entries = EntryKind.allCases.flatMap { kind in kept.filter { $0.kind == kind } }
  }

  /// Whether there is nothing to take home.
  var isEmpty: Bool { entries.isEmpty && visit.noteOnSlip().isEmpty }

  /// The slip as a page without choices, for paper and files as well as for the screen.
  var page: Page {
    Page(title: visit.words[.slipTitle], blocks: opening() + entries.flatMap(part) + closing)
  }

  /// The day, since advice grows old, and what the parent wants to talk about.
  ///
  /// - Parameter most: milestones that it names.
  func opening(milestones most: Int = .max) -> [Block] {
    [.remark(visit.words(.slipMade, visit.words.day(visit.today)))]
      + visit.noteOnSlip(milestones: most)
  }

  /// Whom to ask, in need and otherwise.
  var closing: [Block] {
    let words = visit.words
    return [
      .heading(words[.slipAsk]),
      .bullets([words[.slipEmergency], words(.slipAskCJG, visit.callCJG)]),
    ]
  }

  /// What belongs together and stays together on paper.
  func part(of entry: Entry) -> [Block] {
    visit.languageNote(of: entry) + body(of: entry) + expired(entry) + sources(of: entry)
  }

  /// What is past its day goes home with a warning.
  private func expired(_ entry: Entry) -> [Block] {
    guard case .expired(let day) = visit.guide.trust(in: entry, on: visit.today) else { return [] }
    let words = visit.words
    if case .offer = entry {
      return [
        .notice(.caution, title: words(.offerOver, words.day(day)), lines: [words[.askWhetherRuns]])
      ]
    }
    return [
      .notice(.caution, title: words(.expiredTitle, words.day(day)), lines: [words[.expiredAdvice]])
    ]
  }

  private func body(of entry: Entry) -> [Block] {
    switch entry {
    case .answer(let answer): self.answer(answer)
    case .offer(let offer): self.offer(offer)
    case .step(let step): self.step(step)
    case .milestone(let milestone): [.heading(milestone.text), .paragraph(milestone.attempt)]
    case .starter(let starter): [.heading(starter.question), .paragraph(starter.together)]
    case .contact(let line):
      [.heading("\(line.name): \(line.number)"), .paragraph(line.hours), .paragraph(line.purpose)]
        + (line.signs.isEmpty ? [] : [.bullets(line.signs)])
    }
  }
}
