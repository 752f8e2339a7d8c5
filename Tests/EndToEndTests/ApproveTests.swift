import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Approving` {
  @Test func `took a name that nobody can see`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let approve = try await Command(
      ["approve", "slapen-ritme", "--by", "\u{200D}"],
      pack: "\(packs.path)/proefstad"
    )
    #expect(approve.cause == .exit(2))
    #expect(approve.errors.contains("Zeg met --by wie het heeft gelezen"))
  }

  @Test func `names who approved without the signs that nobody can see`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let approve = try await Command(
      ["approve", "slapen-ritme", "--by", "C\u{200D}JG"],
      pack: "\(packs.path)/proefstad"
    )
    #expect(approve.output == "1 goedgekeurd door CJG.\n")
  }
}
