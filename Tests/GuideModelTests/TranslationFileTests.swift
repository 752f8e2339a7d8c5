import GuideModel
import TestSupport
import Testing

@Suite struct `A file of translations` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `could have fields that nobody reads`() throws {
    try copy.replace(#""of": "#, with: #""shrt": "x", "of": "#, in: slapen)
    let problem = try #require(try copy.problems().first)
    #expect(problem.fault == .unknownField(near: "short"))
    #expect(problem.file == slapen)
    #expect(problem.field == "shrt")
  }

  @Test(arguments: [
    (#"{"id": "slapen"}"#, Fault.wrongType(expected: .list, found: .object)),
    (#"["slapen"]"#, .wrongType(expected: .object, found: .text)),
    (#"[{"of": "0", "name": "x"}]"#, .missingField),
  ])
  func `could be of a form that nobody reads`(text: String, fault: Fault) throws {
    try copy.write(text, to: themes)
    #expect(try copy.problems().map(\.fault) == [fault])
  }

  @Test func `could stand twice, and the second went unread`() throws {
    let theme = #"{"id": "slapen", "of": "65b2c0960606100d", "name": "Sleep"}"#
    try copy.write("[\(theme), \(theme)]", to: themes)
    #expect(try copy.problems().map(\.fault) == [.doubleID(firstFile: themes)])
  }

  @Test func `became outdated when only a Dutch keyword was added`() throws {
    try copy.replace(
      #""keywords": ["#,
      with: #""keywords": ["pitten", "#,
      in: "proefland/answers/slapen.json"
    )
    #expect(try copy.problems().isEmpty)
  }

  private let themes = "proefland/en/themes.json"
  private let slapen = "proefland/en/answers/slapen.json"
}
