import GuideModel
import TestSupport
import Testing

@Suite struct `Checking a pack` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `finds nothing in a sound pack`() throws {
    #expect(try copy.problems() == [])
  }

  @Test func `finds an unknown theme and asks which was meant`() throws {
    try copy.replace(#""theme": "voeding""#, with: #""theme": "voedin""#, in: answers)
    let problem = try only()
    #expect(problem.fault == .unknownTheme("voedin", near: "voeding"))
    #expect(problem.entry == "voeding-hapjes")
    #expect(problem.field == "theme")
  }

  @Test func `finds an answer in the file of another theme`() throws {
    try copy.replace(#""theme": "voeding""#, with: #""theme": "slapen""#, in: answers)
    #expect(try only().fault == .themeOfAnotherFile("slapen"))
  }

  @Test func `finds a file of answers that belongs to no theme`() throws {
    try copy.write("[]", to: "proefland/answers/slaap.json")
    #expect(try only().fault == .fileOfNoTheme(near: "slapen"))
  }

  @Test func `finds an entry without a source`() throws {
    try copy.replace(
      "\"sources\": [\n      \"ncj-slaap\"\n    ]",
      with: #""sources": []"#,
      in: answers
    )
    #expect(try only().fault == .noSource)
  }

  @Test func `finds a source that does not exist`() throws {
    try copy.replace("\"ncj-slaap\"", with: "\"ncj-slap\"", in: answers)
    #expect(try only().fault == .unknownSource("ncj-slap", near: "ncj-slaap"))
  }

  @Test func `finds an age upside down`() throws {
    try copy.replace(#""until": "9m""#, with: #""until": "2m""#, in: answers)
    let problem = try only()
    #expect(problem.fault == .ageUpsideDown)
    #expect(problem.field == "ages.until")
  }

  @Test func `finds what is no age`() throws {
    try copy.replace(#""until": "9m""#, with: #""until": "negen""#, in: answers)
    #expect(try only().fault == .notAnAge("negen"))
  }

  @Test func `finds a double id within a file`() throws {
    try copy.replace(#""id": "voeding-peuter""#, with: #""id": "voeding-hapjes""#, in: answers)
    #expect(try only().fault == .doubleID(firstFile: answers))
  }

  @Test func `finds an id that an answer and a step share`() throws {
    try copy.replace(#""id": "stap-school""#, with: #""id": "voeding-hapjes""#, in: steps)
    #expect(try only().fault == .doubleID(firstFile: "answers/voeding.json"))
  }

  @Test(arguments: [
    (#""related": []"#, #""related": ["slapen-ritm"]"#, "slapen-ritm", "slapen-ritme"),
    (#""offers": []"#, #""offers": ["inlop"]"#, "inlop", "inloop"),
    (#""steps": []"#, #""steps": ["stap-schol"]"#, "stap-schol", "stap-school"),
  ])
  func `finds a relation that leads nowhere`(old: String, new: String, id: String, near: String)
    throws
  {
    try copy.replace(old, with: new, in: answers)
    #expect(try only().fault == .unknownRelation(id, near: near))
  }

  @Test func `finds an offer for an answer that does not exist`() throws {
    try copy.replace(
      #""kind": "course""#,
      with: #""answers": ["voeding-hapje"], "kind": "course""#,
      in: offers
    )
    let problem = try only()
    #expect(problem.fault == .unknownRelation("voeding-hapje", near: "voeding-hapjes"))
    #expect(problem.field == "answers")
  }

  @Test func `finds an offer and an answer that are never for the same age`() throws {
    try copy.replace(
      #""kind": "course""#,
      with: #""answers": ["slapen-ritme"], "kind": "course""#,
      in: offers
    )
    try copy.replace(#""from": "0d""#, with: #""from": "12m""#, in: offers)
    let problem = try only()
    #expect(problem.fault == .agesNeverMeet("slapen-ritme"))
    #expect(problem.entry == "slaapcursus")
    #expect(problem.field == "answers")
  }

  @Test func `finds an answer that names an offer for another age`() throws {
    try copy.replace(#""offers": []"#, with: #""offers": ["slaapcursus"]"#, in: answers)
    try copy.replace(#""until": "4j""#, with: #""until": "3m""#, in: offers)
    let problem = try only()
    #expect(problem.fault == .agesNeverMeet("slaapcursus"))
    #expect(problem.entry == "voeding-hapjes")
    #expect(problem.field == "offers")
  }

  @Test func `finds invalid JSON and names its line and column`() throws {
    try copy.write("[\n  {\"id\": \"a\",}\n]", to: answers)
    let problem = try #require(try copy.problems().first { $0.file == answers })
    #expect(problem.fault == .syntax(.unexpected("}")))
    #expect(problem.position?.line == 2)
    #expect(problem.position?.column == 14)
  }

  @Test func `finds a value of the wrong type`() throws {
    try copy.replace(#""normal": "Veel"#, with: #""normal": 3, "x": "Veel"#, in: answers)
    let faults = try copy.problems().map(\.fault)
    #expect(faults.contains(.wrongType(expected: .text, found: .number)))
  }

  @Test func `said of a number with a fraction that it must be a number`() throws {
    try copy.replace(#""order": 1"#, with: #""order": 1.5"#, in: "proefland/themes.json")
    let problem = try #require(try copy.problems().first { $0.file == "proefland/themes.json" })
    #expect(problem.fault == .notWhole)
    #expect(problem.field == "order")
  }

  @Test func `finds an empty text`() throws {
    try copy.replace(#""title": "Kies een basisschool""#, with: #""title": "  ""#, in: steps)
    let problem = try only()
    #expect(problem.fault == .emptyText)
    #expect(problem.field == "title")
  }

  @Test func `finds control characters`() throws {
    try copy.replace("Kies een basisschool", with: #"Kies \u001b[31meen\u202e school"#, in: steps)
    #expect(try only().fault == .controlCharacters(2))
  }

  @Test func `finds a field that is missing and one that is unknown`() throws {
    try copy.replace(#""title": "Kies"#, with: #""titel": "Kies"#, in: steps)
    #expect(try copy.problems().map(\.fault) == [.missingField, .unknownField(near: "title")])
  }

  @Test func `finds a value that is not in the list of values`() throws {
    try copy.replace(#""legal": "duty""#, with: #""legal": "must""#, in: steps)
    #expect(try only().fault == .unknownValue("must", known: ["duty", "deadline"]))
  }

  @Test func `finds a district that the municipality does not have`() throws {
    try copy.replace("\"noord\"\n", with: "\"nord\"\n", in: "proefstad/offers.json")
    #expect(try only().fault == .unknownRelation("nord", near: "noord"))
  }

  @Test func `finds a day that does not exist`() throws {
    try copy.replace(#""checked": "2026-01-02""#, with: #""checked": "2026-02-30""#, in: answers)
    #expect(try only().fault == .notADay("2026-02-30"))
  }

  @Test func `finds a translation of an older text`() throws {
    try copy.replace("Inslapen en doorslapen.", with: "Slapen.", in: "proefland/themes.json")
    let problem = try only()
    guard case .outdatedTranslation = problem.fault else {
      Issue.record("\(problem)")
      return
    }
    #expect(problem.file == "proefland/en/themes.json")
  }

  @Test func `finds a translation of an entry that does not exist`() throws {
    try copy.replace(
      #""id": "slapen-ritme""#,
      with: #""id": "slapen-ritm""#,
      in: "proefland/en/answers/slapen.json"
    )
    #expect(try only().fault == .translationOfNothing(near: "slapen-ritme"))
  }

  @Test func `finds a theme that names an answer it does not have`() throws {
    try copy.replace(
      #""name": "Voeding""#,
      with: #""name": "Voeding", "asked": ["voeding-hapje"]"#,
      in: "proefland/themes.json"
    )
    #expect(try only().fault == .unknownRelation("voeding-hapje", near: "voeding-hapjes"))
  }

  @Test func `finds everything at once`() throws {
    try copy.replace(#""until": "9m""#, with: #""until": "2m""#, in: answers)
    try copy.replace(#""normal": "Veel"#, with: #""normal": "", "x": "Veel"#, in: answers)
    try copy.replace(#""title": "Kies"#, with: #""title": "", "y": "Kies"#, in: steps)
    #expect(try copy.problems().count >= 5)
  }

  private let answers = "proefland/answers/voeding.json"
  private let steps = "proefland/steps.json"
  private let offers = "proefstad/offers.json"

  private func only() throws -> Problem {
    let problems = try copy.problems()
    try #require(problems.count == 1, "\(problems)")
    return problems[0]
  }
}
