import GuideModel
import TestSupport
import Testing

/// What `Tests/Hardening/packs` found in the large, in the small.
@Suite struct `A pack that was made to break the guide` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `took seconds and hundreds of megabytes for small values`() throws {
    try copy.write("[" + String(repeating: "0,", count: 250_000) + "0]", to: "proefland/steps.json")
    #expect(try copy.problems().map(\.fault).contains(.syntax(.tooManyValues(most: 250_000))))
  }

  @Test func `named a field without end`() throws {
    let name = String(repeating: "a", count: 101)
    try copy.write("[{\"\(name)\": 1}]", to: "proefland/steps.json")
    #expect(try copy.problems().map(\.fault).contains(.syntax(.longName)))
  }

  @Test(arguments: ["a", "a\u{301}"])
  func `was wrapped, searched and measured in one text of megabytes`(sign: String) throws {
    try copy.replace(
      #""name": "Levensgevaar""#,
      with: "\"name\": \"\(String(repeating: sign, count: 10_001))\"",
      in: "proefland/contacts.json"
    )
    #expect(try copy.problems().map(\.fault).contains(.tooLong(most: 10_000)))
  }

  @Test func `listed more than anyone reads`() throws {
    let ids = (0...2000).map { "\"stap-\($0)\"" }.joined(separator: ",")
    try copy.replace(
      #""offers": []"#,
      with: "\"offers\": [\(ids)]",
      in: "proefland/answers/slapen.json"
    )
    #expect(try copy.problems().map(\.fault).contains(.tooMany(most: 2000)))
  }

  @Test func `was read again for each of its mistakes`() throws {
    let starters = (0..<1000).map { number in
      #"{"id": "s\#(number)", "themes": ["thema-\#(number)"], "ages": {"from": "0d", "until": "2j"},"#
        + #" "question": "Wat?", "listen": "Zo.", "together": "Dit."}"#
    }
    try copy.write("[\(starters.joined(separator: ","))]", to: "proefland/starters.json")
    let problems = try copy.problems()
    #expect(problems.count == 250)
    #expect(problems.map(\.entry).first == "s0")
  }

  @Test func `had an id that made every sentence as long`() throws {
    let id = String(repeating: "a", count: 5000)
    try copy.write("[{\"id\": \"\(id)\"}]", to: "proefland/steps.json")
    #expect(try copy.problems().allSatisfy { ($0.entry ?? "").count <= 64 })
  }

  @Test func `had progress that could be written and not be read again`() throws {
    let steps = (0..<100_000).map { "\"s\($0)\"" }.joined(separator: ",")
    let file = Array("{\"version\": 1, \"steps\": [\(steps)]}".utf8)
    #expect(file.count <= Progress.largestFile)
    #expect(throws: Progress.Refusal.self) { try Progress(json: file, file: "voortgang") }
  }
}
