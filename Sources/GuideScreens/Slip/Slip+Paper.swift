import GuideModel

extension Slip {
  /// Lines of two pages of paper, with room for the margins.
  static let linesOfPaper = 116
  private static let linesOfPage = linesOfPaper / 2
  private static let columnsOfPaper = 76

  /// The slip as plain text of at most two pages.
  ///
  /// What does not fit is left out whole, never cut, and named at the end. Of the note that are
  /// milestones beyond a page; then the last entries, and last of all those that say when to call.
  var paper: [String] {
    let whole = lines(of: entries, milestones: milestones)
    guard whole.count > Self.linesOfPaper else { return whole }
    let first = entries.filter(\.saysWhenToCall) + entries.filter { !$0.saysWhenToCall }
    let most = milestonesOfPage
    let count = largest(upTo: first.count) { count in
      lines(of: first.prefix(count), milestones: most).count <= Self.linesOfPaper
    }
    // In a pack with titles of many lines even the names of what was left out may be too long.
    return Array(lines(of: first.prefix(count), milestones: most).prefix(Self.linesOfPaper))
  }

  private func lines(of kept: some Collection<Entry>, milestones most: Int) -> [String] {
    let words = visit.words
    let unnamed = milestones - most
    let left =
      (unnamed > 0 ? [words(.slipMilestonesLeft, "\(unnamed)")] : [])
      + entries.filter { !kept.contains($0) }.map(\.title)
    let rest: [Block] = left.isEmpty ? [] : [.heading(words[.slipNoRoom]), .bullets(left)]
    let parts = entries.filter(kept.contains).flatMap(part)
    return plain(opening(milestones: most) + parts + closing + rest)
  }

  /// The milestones that the note would name.
  private var milestones: Int {
    visit.noteOnSlip().isEmpty ? 0 : visit.milestoneTopics.count + visit.done.count
  }

  /// As many of them as leave the note on one page.
  private var milestonesOfPage: Int {
    largest(upTo: milestones) { most in
      plain(visit.noteOnSlip(milestones: most)).count <= Self.linesOfPage
    }
  }

  /// The largest number for which something holds that holds for all smaller ones too; 0 at the least.
  private func largest(upTo most: Int, holds: (Int) -> Bool) -> Int {
    var (least, most) = (0, most)
    while least < most {
      let middle = (least + most + 1) / 2
      if holds(middle) { least = middle } else { most = middle - 1 }
    }
    return least
  }

  private func plain(_ blocks: [Block]) -> [String] {
    Page(title: visit.words[.slipTitle], blocks: blocks).plainLines(columns: Self.columnsOfPaper)
  }
}

extension Entry {
  /// Whether it holds signs that ask for help at once, or whom to call.
  fileprivate var saysWhenToCall: Bool {
    switch self {
    case .answer(let answer): answer.seekHelp.contains { $0.urgency.weight == .danger }
    case .contact: true
    case .offer, .milestone, .step, .starter: false
    }
  }
}
