import GuideModel

/// Finds answers, offers and all else by typed words, while they are typed.
struct SearchScreen: Screen {
  private static let limit = 12

  func page(for visit: Visit) -> Page {
    let words = visit.words
    let sought = visit.sought
    var page = Page(
      title: words[.searchTitle],
      typed: sought,
      blocks: [.field(label: words[.searchField], typed: sought)]
        + (visit.guide.isDanger(sought) ? [help(words)] : [])
        + reply(to: sought, visit)
    )
    page.escapeClears = !sought.isEmpty
    if !sought.isEmpty { page.hints = .allBut([.helpNow]) }
    return page
  }

  private func reply(to sought: String, _ visit: Visit) -> [Block] {
    switch sought {
    case "": return [.remark(visit.words[.searchAdvice])]
    case Session.farewellBegun where visit.means == .keys:
      return [.remark(visit.words[.homeAgain])]
    default:
      let hits = visit.guide.search(sought, at: visit.child?.age, limit: Self.limit)
      return hits.isEmpty ? nothing(visit) : found(hits, visit)
    }
  }

  private func help(_ words: Wording) -> Block {
    .choices([Choice(words[.searchDanger], .open(.helpNow))])
  }

  /// Answers first, then the rest by kind; in each kind first what is for the age, the best first.
  private func found(_ hits: [SearchHit], _ visit: Visit) -> [Block] {
    EntryKind.allCases.flatMap { kind -> [Block] in
      let all = hits.filter { $0.entry.kind == kind }
      let ofKind = all.filter(\.fitsAge) + all.filter { !$0.fitsAge }
      guard !ofKind.isEmpty else { return [] }
      return [.heading(visit.words[kind]), .choices(ofKind.map { choice($0, visit) })]
    }
  }

  private func choice(_ hit: SearchHit, _ visit: Visit) -> Choice {
    let theme = visit.guide.themes(of: hit.entry).first.flatMap(visit.guide.theme)?.name
    let ages = visit.words.ages(of: hit.entry)
    return visit.choice(
      hit.entry,
      marked: hit.marked,
      detail: [theme, ages].compactMap(\.self).joined(separator: ", ")
    )
  }

  /// Nothing was found: the themes, and whom to ask.
  private func nothing(_ visit: Visit) -> [Block] {
    [
      .paragraph(visit.words(.searchNothing, visit.callCJG)),
      .choices(visit.guide.themes.entries.map { Choice($0.name, .open(.theme($0.id))) }),
    ]
  }
}
