import Canvas
import GuideModel

extension Session {
  /// The page as numbered lines: the title, how it is used where that is not plain, what it says, and
  /// where else one can go; the question whether anyone is there tells nothing of these.
  func spoken(columns: Int) -> [String] {
    var page = spokenPage
    if secondsLeft == nil {
      page.blocks.insert(contentsOf: guidance, at: 0)
      page.blocks += compared + ageTold + tabs
    }
    return page.plainLines(columns: columns) { $0.spoken(visit.words) }
  }

  /// The page without what is said as news, and without an empty field, for which there is the prompt.
  var spokenPage: Page {
    var page = page
    page.blocks.removeAll { block in
      if case .field(_, let typed) = block, typed.isEmpty { return true }
      if case .choices(let choices) = block, choices.isEmpty { return true }
      return block == visit.report
    }
    return page
  }

  /// What a number does where it does not open what it stands before.
  private var guidance: [Block] {
    switch place {
    case .milestones: [.remark(visit.words[.lineMarking])]
    case .steps: [.remark(visit.words[.lineTicking])]
    default: []
    }
  }

  /// The same page for the other age, without numbers; nothing when no ages are compared.
  private var compared: [Block] {
    guard visit.face == .consult, let child = visit.comparison, place.needsAge else { return [] }
    var other = self
    other.visit.child = child
    let page = other.spokenPage
    let blocks = page.blocks.map { block -> Block in
      guard case .choices(let choices) = block else { return block }
      return .bullets(choices.map { $0.spoken(visit.words) })
    }
    return [.heading(visit.words(.lineCompared, visit.words.child(child)))] + blocks
  }

  /// The age, to who told one and came back to the question for it; a screen shows it above every page.
  private var ageTold: [Block] {
    guard place == .start, let child = visit.child else { return [] }
    return [.remark(visit.words(.lineAgeTold, visit.words.child(child)))]
  }

  /// The tabs, on the page with which each opens, and where they are all there is to go on with.
  private var tabs: [Block] {
    guard page.tab?.place == place || !ageTold.isEmpty else { return [] }
    let others = Tab.allCases.filter { $0.place != place }.map { visit.words[$0].lowercased() }
    return [.remark(visit.words(.lineTabs, others.joined(separator: ", ")))]
  }
}
