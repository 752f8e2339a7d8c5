import Testing

@Suite(.timeLimit(.minutes(1)))
struct `An age on the command line` {
  @Test(arguments: [
    ("8m te vroeg", "Zeg ook hoeveel weken te vroeg: --age '8m, 6 weken te vroeg'."),
    ("1-1-2150", "Die dag moet nog komen. Zwanger? Typ: uitgerekend 3-5-2027."),
    ("4j", "Deze gids gaat tot de vierde verjaardag. Dit werkt: 8m of 2j6m."),
    ("5 jaar", "Deze gids gaat tot de vierde verjaardag. Dit werkt: 8m of 2j6m."),
  ])
  func `was called no age, whatever was wrong with it`(age: String, sentence: String) async throws {
    for command in [["list"], ["search", "slapen"], ["show", "nu"], ["picture", "nu"], []] {
      let program = try await Command(command + ["--age", age])
      #expect(program.cause == .exit(2))
      #expect(program.errors == "oudergids: \(sentence)\n")
    }
  }

  @Test func `may say how many weeks early the child was born`() async throws {
    let show = try await Command("show", "mijlpalen", "--age", "8m, 8 weken te vroeg")
    #expect(show.cause == .exit(0))
    #expect(show.output.contains("Geteld vanaf de uitgerekende datum is dat: 6 maanden."))
  }

  @Test(arguments: [
    ["show", "nu"], ["show", "aanbod"], ["picture", "mijlpalen"],
  ])
  func `was taken for that of a newborn when it was not given`(command: [String]) async throws {
    let program = try await Command(command)
    #expect(program.cause == .exit(2))
    #expect(
      program.errors
        == "oudergids: Zeg hoe oud het kind is, zoals --age 8m. Of zie: oudergids list.\n"
    )
  }

  @Test func `is not needed for a theme, which gives its answers for every age`() async throws {
    let show = try await Command("show", "grenzen")
    #expect(
      show.output == """
        Grenzen stellen aan je peuter

        1. Wat doe ik als mijn kind nee zegt? (12 maanden tot 4 jaar, grenzen-nee)
        2. Begrijpt een baby het woord nee? (6 maanden tot 12 maanden, grenzen-baby)

        """
    )
  }

  @Test func `narrows a theme that is shown`() async throws {
    let show = try await Command("show", "grenzen", "--age", "8m")
    #expect(show.output.contains("grenzen-baby"))
    #expect(!show.output.contains("grenzen-nee"))
  }
}
