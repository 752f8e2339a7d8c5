import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Checking a pack` {
  @Test func `let an entry have the id of a page, under which show never finds it`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let line =
      #"{"id": "hulp", "name": "x", "number": "1", "hours": "x", "forWhat": "x", "#
      + #""urgency": "cjg", "checked": "2026-01-02", "sources": ["nhg"]}"#
    try packs.write("[\(line)]", to: "proefstad/contacts.json")
    let check = try await Command("check", "\(packs.path)/proefstad")
    #expect(check.cause == .exit(1))
    #expect(
      check.output.contains("«hulp», veld id: Een pagina of een thema van de gids heet al zo.")
    )
  }

  @Test func `told the most problems that it tells as if there were no more`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let empty = "[\(Array(repeating: "{}", count: 400).joined(separator: ","))]"
    for file in ["contacts", "offers", "sources", "steps", "milestones"] {
      try packs.write(empty, to: "proefstad/\(file).json")
    }
    let check = try await Command("check", "\(packs.path)/proefstad")
    #expect(check.cause == .exit(1))
    #expect(check.output.hasSuffix("Problemen: 1000 of meer. Los deze eerst op.\n"))
  }
}
