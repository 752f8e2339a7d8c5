import Foundation
import GuideModel
import TestSupport
import Testing

@Suite struct `A file that can't be read` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test(arguments: [
    "proefland/sources.json", "proefland/themes.json", "proefstad/offers.json",
    "proefland/steps.json", "proefland/answers/slapen.json", "proefland/milestones.json",
    "proefland/starters.json", "proefland/contacts.json",
  ])
  func `was buried under all that refers to it`(file: String) throws {
    try copy.replace(#""related": []"#, with: #""related": ["slapen-ritme"]"#, in: answers)
    try copy.replace(#""offers": []"#, with: #""offers": ["inloop"]"#, in: answers)
    try copy.replace(#""steps": []"#, with: #""steps": ["stap-school"]"#, in: answers)
    try copy.replace(
      #""name": "Slapen""#,
      with: #""name": "Slapen", "asked": ["slapen-ritme"]"#,
      in: "proefland/themes.json"
    )
    try copy.write(
      #"[{"id": "slapen-ritme", "by": "x", "on": "2026-01-01", "fingerprint": "0"}]"#,
      to: "proefstad/approvals.json"
    )
    try copy.write(#"{"answersPerCell": 1}"#, to: "proefland/rules.json")
    let before = try copy.problems()
    try copy.write("[{]", to: file)
    let new = Set(try copy.problems()).subtracting(before)
    #expect(new.map(\.fault) == [.syntax(.unexpected("]"))])
    #expect(new.map(\.file) == [file])
  }

  @Test func `was buried when it was not there at all`() throws {
    try FileManager.default.removeItem(atPath: copy.path("proefland/sources.json"))
    #expect(try copy.problems().map(\.fault) == [.emptySection])
  }

  @Test func `hides no reference into another section`() throws {
    try copy.write("[{]", to: "proefland/sources.json")
    try copy.replace(#""offers": []"#, with: #""offers": ["inlop"]"#, in: answers)
    #expect(try copy.problems().map(\.fault).contains(.unknownRelation("inlop", near: "inloop")))
  }

  private let answers = "proefland/answers/voeding.json"
}

@Suite struct `An entry that can't be read` {
  @Test func `was called unknown where it is a district`() throws {
    let copy = try PackCopy()
    try copy.replace(#""name": "Noord""#, with: #""name": """#, in: "proefstad/pack.json")
    #expect(try copy.problems().map(\.fault) == [.emptyText])
  }

  @Test func `was called unknown by all that refers to it`() throws {
    let copy = try PackCopy()
    try copy.replace(#""kind": ""#, with: #""kind": "x"#, in: "proefland/sources.json")
    let problems = try copy.problems()
    #expect(problems.map(\.file) == ["proefland/sources.json"])
  }
}
