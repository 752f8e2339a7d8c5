import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1)))
struct `A section that can't be read` {
  @Test func `costs one theme, which says so, and no other`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    try packs.write("onzin", to: "proefland/answers/slapen.json")
    let terminal = try await Tmux(pack: "\(packs.path)/proefstad")
    try await terminal.openGuide("oudergids --age 8m", showing: "Nu: 8 maanden")
    try terminal.press("Tab")
    try await terminal.wait(until: "a theme that can't be read") {
      $0.lines.contains { $0.contains("Slapen") && $0.hasSuffix("niet te lezen") }
    }
    try terminal.press("2")
    try await terminal.wait(for: "Niet alles van «Slapen» is te lezen.")
    try terminal.press("Escape")
    try await terminal.wait(for: "Waar gaat je vraag over?")
    try terminal.press("1", "1")
    try await terminal.wait(for: "Dit is het korte advies.")
  }

  @Test(arguments: [
    ("proefstad/offers.json", 2, "Aanbod"), ("proefland/milestones.json", 3, "Mijlpalen"),
    ("proefland/steps.json", 4, "Regelen"), ("proefland/starters.json", 5, "Gesprek"),
  ])
  func `costs one tab, which says so, and no other`(
    file: String,
    tabs: Int,
    name: String
  ) async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    try packs.write("[{\"id\": 5}", to: file)
    let terminal = try await Tmux(pack: "\(packs.path)/proefstad")
    try await terminal.openGuide("oudergids --age 8m", showing: "Nu: 8 maanden")
    for _ in 0..<tabs { try terminal.press("Tab") }
    try await terminal.wait(until: "the broken tab") {
      $0.contains("[\(name)]") && $0.contains("Niet alles van «\(name)» is te lezen.")
    }
    try terminal.press("Tab")
    try await terminal.wait(until: "a tab that works") {
      !$0.contains("[\(name)]") && $0.selectedRow != nil && !$0.contains("«\(name)»")
    }
  }

  @Test func `never costs the number of life and death`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    for pack in ["proefland", "proefstad"] { try packs.write("{", to: "\(pack)/contacts.json") }
    let terminal = try await Tmux(pack: "\(packs.path)/proefstad")
    try await terminal.openGuide()
    try terminal.press("!")
    try await terminal.wait(until: "112, and what is broken") {
      $0.contains("! 112") && $0.contains("Niet alles van «Hulp nu» is te lezen.")
    }
  }
}
