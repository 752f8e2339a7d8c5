import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `In English` {
  private static let lists = [
    "nu", "aanbod", "mijlpalen", "regelen", "gesprek", "slapen", "slapen-doorslapen",
    "gesprek-nacht",
  ]

  @Test(arguments: lists)
  func `every title that is still Dutch is marked as Dutch`(name: String) throws {
    var session = try Session.test(in: .english)
    let guide = session.visit.guide
    session.go(to: try #require(Place(name: name, in: guide)), for: Child(aged: "8m"))
    let dutch = try Set(
      EntryKind.allCases.flatMap(TestPacks.guide().entries(of:)).map(\.title)
    )
    let choices = session.page.choices.filter { dutch.contains($0.label) }
    #expect(!choices.isEmpty)
    #expect(choices.allSatisfy { $0.detail.hasSuffix("in Dutch") }, "\(choices)")
  }
}
