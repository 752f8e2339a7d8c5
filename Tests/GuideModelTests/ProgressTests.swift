import GuideModel
import TestSupport
import Testing

@Suite struct `The progress of a family` {
  @Test func `is a file that a person can read`() throws {
    let rolls = try #require(Milestone.ID("mijlpaal-6m-rolt"))
    let care = try #require(Step.ID("stap-opvang"))
    let progress = Progress(
      checklist: Checklist(marks: [rolls: .notYet], arranged: [care]),
      kept: Kept(["slapen-doorslapen", "bel-112"])
    )
    #expect(
      String(decoding: progress.json, as: UTF8.self) == """
        {
          "kept": [
            "slapen-doorslapen",
            "bel-112"
          ],
          "milestones": [
            {
              "id": "mijlpaal-6m-rolt",
              "mark": "notYet"
            }
          ],
          "steps": [
            "stap-opvang"
          ],
          "version": 1
        }

        """
    )
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `is read back as it was written, with ids that no pack knows`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var checklist = Checklist()
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      let name = "x\(Int.random(in: 0...60, using: &dice))"
      checklist[try #require(Milestone.ID(name))] = Mark.allCases.randomElement(using: &dice)
      checklist[try #require(Step.ID(name))] = Bool.random(using: &dice)
    }
    let kept = Kept((0..<Int.random(in: 0...Kept.most, using: &dice)).map { "y\($0)" }.shuffled())
    let progress = Progress(checklist: checklist, kept: kept)
    #expect(try Progress(json: progress.json, file: "v.json") == progress)
    #expect(progress.kept == kept)
  }

  @Test(arguments: [
    #"{"version": 2}"#, #"{"version": 7, "milestones": "anders", "kinderen": []}"#,
  ])
  func `of a newer program is refused, whatever else it holds`(json: String) {
    #expect { try Progress(json: Array(json.utf8), file: "v.json") } throws: { error in
      if case .newer? = error as? Progress.Refusal { true } else { false }
    }
  }

  @Test(
    arguments: [
      ("", nil, .syntax(.endsTooSoon)),
      ("[]", nil, .wrongType(expected: .object, found: .list)),
      ("{}", "version", .missingField),
      (#"{"version": 0}"#, "version", .unknownValue("0", known: ["1"])),
      (#"{"version": 1.5}"#, "version", .notWhole),
      (#"{"version": 1, "steps": ["Stap"]}"#, "steps[0]", .notAnID("Stap")),
      (
        #"{"version": 1, "kept": ["a", 3]}"#, "kept[1]", .wrongType(expected: .text, found: .number)
      ),
      (
        #"{"version": 1, "milestones": [{"id": "a", "mark": "ja"}]}"#, "milestones[0].mark",
        .unknownValue("ja", known: ["yes", "notYet", "unknown"])
      ),
      (#"{"version": 1, "milestones": [{"id": "a"}]}"#, "milestones[0].mark", .missingField),
      (#"{"version": 1, "leeftijd": "8m"}"#, "leeftijd", .unknownField(near: nil)),
      (#"{"version": 1, "steps": ["a""#, nil, .syntax(.endsTooSoon)),
    ] as [(String, String?, Fault)]
  )
  func `that is damaged says what is wrong`(json: String, field: String?, fault: Fault) {
    #expect { try Progress(json: Array(json.utf8), file: "v.json") } throws: { error in
      guard case .damaged(let problem)? = error as? Progress.Refusal else { return false }
      return problem.file == "v.json" && problem.field == field && problem.fault == fault
    }
  }

  @Test func `with more on the slip than it can hold is not cut short`() {
    let ids = (0...Kept.most).map { "\"a\($0)\"" }.joined(separator: ",")
    #expect(throws: Progress.Refusal.self) {
      try Progress(json: Array(#"{"version": 1, "kept": [\#(ids)]}"#.utf8), file: "v.json")
    }
  }
}
