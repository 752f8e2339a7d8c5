import GuideModel
import TestSupport
import Testing

@Suite struct `An id` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test(arguments: ["hulp", "slapen"])
  func `of a page or a theme hid the entry that had it too`(id: String) throws {
    let file = "proefland/steps.json"
    try copy.replace(#""id": "stap-school""#, with: #""id": "\#(id)""#, in: file)
    let problems = try copy.problems(pageNames: ["hulp"])
    #expect(problems.map(\.fault) == [.takenID])
    #expect(problems.map(\.entry) == [id])
    #expect(problems.map(\.file) == [file])
  }

  @Test func `of a page hid the theme that had it too`() throws {
    let problems = try copy.problems(pageNames: ["grenzen"])
    #expect(problems.map(\.fault) == [.takenID])
    #expect(problems.map(\.file) == ["proefland/themes.json"])
  }
}
