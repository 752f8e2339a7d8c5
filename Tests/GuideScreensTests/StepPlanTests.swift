import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `The step plan` {
  private func plan(_ age: String, _ keys: String = "") throws -> [String] {
    var session = try Session.test(at: TestPacks.denHaag)
    try session.press(
      age.map { $0 == " " ? "space" : String($0) }.joined(separator: " ") + " enter"
    )
    session.go(to: .steps, for: nil)
    try session.press(keys)
    return session.page.choices.map { "\($0.label): \($0.detail)" }
  }

  @Test func `says the day to who told a birthday, and about when to who told an age`() throws {
    #expect(
      try plan("14-3-2026").contains {
        $0.hasPrefix("Maak je huis veilig") && $0.hasSuffix("liefst t/m 13 december 2026")
      }
    )
    #expect(try plan("8m").contains { $0.hasSuffix("tot rond 21 maart 2027") })
  }

  @Test func `promises no day where nothing ends within the guide`() throws {
    let alarm = try #require(try plan("14-3-2026").first { $0.contains("rookmelder") })
    #expect(alarm.hasSuffix(": verplicht"))
  }

  @Test func `can be narrowed to what the law asks`() throws {
    let all = try plan("8m")
    let duties = try plan("8m", "enter space esc")
    #expect(duties.count < all.count)
    #expect(
      duties.dropFirst().allSatisfy { $0.contains("verplicht") || $0.contains("let op de termijn") }
    )
  }

  @Test(arguments: ["2m", "8m", "zwanger 20w"])
  func `tells on the first page what comes in the next three months`(age: String) throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .now, for: Child(aged: age))
    let headings = session.page.blocks.compactMap { block in
      if case .heading(let text) = block { text } else { nil }
    }
    #expect(headings.contains("De komende drie maanden"))
  }
}
