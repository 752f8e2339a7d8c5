import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A list of help lines` {
  @Test func `gave no numbers to call`() async throws {
    let list = try await Command("list", "--kind", "contact")
    #expect(
      list.output == """
        bel-112\tLevensgevaar: 112
        bel-huisarts\tHuisarts of spoedpost: het nummer van je huisarts
        bel-cjg\tCJG Proefstad: 000 00 00

        """
    )
  }

  @Test func `as JSON gave the page of all of them with each`() async throws {
    let list = try await Command("list", "--kind", "contact", "--json")
    #expect(list.output.contains(#""number": "000 00 00""#))
    #expect(list.output.split(separator: "je kind niet ademt").count == 2)
  }
}
