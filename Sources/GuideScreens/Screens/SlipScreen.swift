import GuideModel

/// What the visitor takes home, as it will be on paper, and each entry to look up or to drop.
struct SlipScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let slip = Slip(of: visit)
    guard !slip.isEmpty else {
      return Page(title: words[.slipTitle], blocks: [.paragraph(words[.slipEmpty])])
    }
    var page = slip.page
    page.blocks += outlets(visit)
    guard !slip.entries.isEmpty else { return page }
    page.blocks += [
      .heading(words[.slipEntries]),
      .choices(slip.entries.map { Choice($0.title, .open(Place($0))) }),
      .remark(words[.slipDrop]),
    ]
    page.blocks += visit.squares(of: slip.entries)
    return page
  }

  /// The ways out that the owner of the machine allows.
  private func outlets(_ visit: Visit) -> [Block] {
    let words = visit.words
    let printing = visit.outlets.canPrint ? [Choice(words[.slipPrint], .printSlip)] : []
    let saving =
      visit.outlets.canSave
      ? [
        Choice(words[.slipSaveText], .saveSlip(.text)),
        Choice(words[.slipSaveMarkdown], .saveSlip(.markdown)),
        Choice(words[.slipSaveHTML], .saveSlip(.html)),
      ] : []
    return (printing + saving).isEmpty ? [] : [.choices(printing + saving)]
  }
}
