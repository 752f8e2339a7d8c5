extension PackChecker {
  private static let hardestTheme = 65.0

  /// What is wrong with texts, sources and offers, beyond their form.
  func writingProblems() -> [Problem] {
    let checker = WritingChecker(rules: guide.writing.rules)
    let entries = guide.sections.problems { section in
      guide.entries(in: section).problems { entry in
        (checker.faults(in: entry) + datedFaults(in: entry) + missingSigns(in: entry)).map {
          guide.problem(
            of: entry.id,
            in: section,
            field: $0.field.isEmpty ? "id" : $0.field,
            $0.fault
          )
        }
      }
    }
    return guide.writing.problems + guide.searchWords.problems + entries + hardThemes()
      + commercialSources() + gaps()
  }

  /// An offer that is over, or an answer past its review.
  private func datedFaults(in entry: Entry) -> [(field: String, fault: Fault)] {
    guard let day = entry.endsOn, day <= today else { return [] }
    return [(entry.kind == .offer ? "validUntil" : "reviewBefore", .overdue(since: day))]
  }

  private func missingSigns(in entry: Entry) -> [(field: String, fault: Fault)] {
    guard case .answer(let answer) = entry, answer.seekHelp.isEmpty,
      guide.theme(answer.theme)?.asksForSigns == true
    else { return [] }
    return [("seekHelp", .noHelpSigns)]
  }

  private func hardThemes() -> [Problem] {
    guide.themes.entries.problems { theme in
      let scores = guide.answers(in: theme.id).entries.map(\.readability.score)
      let mean = scores.reduce(0, +) / Double(max(1, scores.count))
      guard !scores.isEmpty, mean < Self.hardestTheme else { return [] }
      let fault = Fault.hardToRead(score: Int(mean.rounded()))
      return [guide.problem(of: theme.id.text, in: .themes, field: "id", fault)]
    }
  }

  private func commercialSources() -> [Problem] {
    guide.sources.entries.problems { source in
      let sells = guide.writing.rules.commercial.contains { source.isOn(host: $0) }
      let isOld = source.reviewBefore.map { $0 <= today } ?? false
      return [
        sells ? ("url", Fault.commercialSource) : nil,
        isOld ? ("reviewBefore", .overdue(since: source.reviewBefore ?? today)) : nil,
      ].compactMap(\.self).map {
        guide.problem(of: source.id.text, in: .sources, field: $0.0, $0.1)
      }
    }
  }

  /// Cells of theme and stage without their answers; not where answers are there and can't be read.
  private func gaps() -> [Problem] {
    let coverage = Coverage(of: guide)
    return coverage.gaps.filter { !guide.answers(in: $0.theme).isDamaged }.problems { gap in
      let fault = Fault.fewAnswers(stage: gap.stage, count: gap.count, needed: coverage.needed)
      return [guide.problem(of: gap.theme.text, in: .themes, field: "id", fault)]
    }
  }
}
