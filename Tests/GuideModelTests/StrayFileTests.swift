import GuideModel
import TestSupport
import Testing

@Suite struct `A file that the guide never reads` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test(arguments: [
    ("proefstad/offer.json", Fault.unknownFile(near: "offers.json")),
    ("proefland/notities.txt", .unknownFile(near: nil)),
    ("proefland/answers/slapen", .unknownFile(near: "slapen.json")),
    ("proefland/answers/slapen.json.bak", .unknownFile(near: "slapen.json")),
    ("proefland/en/steps.jsn", .translationOfNoFile(near: "steps.json")),
    ("proefland/en/offers.json", .translationOfNoFile(near: nil)),
    ("proefland/en/answers/slaap.json", .translationOfNoFile(near: "slapen.json")),
    ("proefland/en/answers/notities", .translationOfNoFile(near: nil)),
  ])
  func `went unsaid`(file: String, fault: Fault) throws {
    try copy.write("[]", to: file)
    let problems = try copy.problems()
    #expect(problems.map(\.fault) == [fault])
    #expect(problems.map(\.file) == [file])
  }

  @Test func `is not one of those that the system hides`() throws {
    try copy.write("", to: "proefland/.DS_Store")
    #expect(try copy.problems() == [])
  }
}
