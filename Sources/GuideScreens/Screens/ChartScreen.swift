import GuideModel

/// When children usually begin to move in some ways, with the child's age as a line.
struct ChartScreen: Screen {
  func page(for visit: Visit) -> Page {
    guard let child = visit.child else { return agePage(visit) }
    let words = visit.words
    return Page(
      title: words[.chartTitle],
      tab: .milestones,
      blocks: damage(visit.guide.milestones, .tabMilestones, visit)
        + (chart(child, visit).map { blocks($0, child, visit) }
          ?? [.paragraph(words[.chartMissing])])
    )
  }

  private func chart(_ child: Child, _ visit: Visit) -> Chart? {
    let words = visit.words
    let age = child.correctedAge
    let rows = visit.guide.milestones.entries.compactMap { row($0, child, words) }
    return Chart(
      rows.sorted { $0.window.from < $1.window.from },
      of: age,
      label: words(.chartChild, words.correctedAge(of: child)),
      unit: words[.chartUnit]
    )
  }

  private func row(_ milestone: Milestone, _ child: Child, _ words: Wording) -> Chart.Row? {
    guard let window = milestone.window else { return nil }
    let when = words.between(window)
    let sentence = words(.chartSentence, milestone.text, when)
    return Chart.Row(
      label: milestone.text,
      when: when,
      window: window,
      sentence: [sentence, words.sentence(of: child)].compactMap(\.self).joined(separator: " ")
    )
  }

  private func blocks(_ chart: Chart, _ child: Child, _ visit: Visit) -> [Block] {
    let words = visit.words
    return words.bothAges(of: child) + [.paragraph(words[.chartIntro])]
      + whyNoLine(chart, child, words) + [
        .chart(chart),
        .paragraph(words(.chartOutside, visit.callCJG)),
        .remark(words[.chartSource]),
      ]
  }

  private func whyNoLine(_ chart: Chart, _ child: Child, _ words: Wording) -> [Block] {
    guard chart.child == nil else { return [] }
    return child.age.isPregnancy
      ? [.paragraph(words[.chartPregnant])]
      : [.paragraph(words(.chartBeyond, words.months(chart.end), words.correctedAge(of: child)))]
  }
}
