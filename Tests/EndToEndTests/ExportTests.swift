import FoundationEssentials
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `An export` {
  @Test(arguments: [
    ("faq", #""@type": "FAQPage""#), ("hsds", #""total_items": 4"#),
  ])
  func `is one JSON text on the output`(format: String, part: String) async throws {
    let export = try await Command("export", "--format", format)
    #expect(export.cause == .exit(0))
    #expect(export.output.hasPrefix("{\n") && export.output.hasSuffix("\n}\n"))
    #expect(export.output.contains(part))
  }

  @Test func `of a calendar ends its lines as the format asks`() async throws {
    let export = try await Command("export", "--format", "ics", "--age", Self.birth)
    #expect(export.cause == .exit(0))
    let lines = export.output.unicodeScalars.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.dropLast().allSatisfy { $0.last == "\r" })
    #expect(lines.last?.isEmpty == true)
    #expect(export.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(export.output.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test(arguments: [[], ["--age", "8m"], ["--age", "zwanger 22 weken"]])
  func `of a calendar asks for a day`(age: [String]) async throws {
    let export = try await Command(["export", "--format", "ics"] + age)
    #expect(export.cause == .exit(2))
    #expect(export.output == "")
    #expect(export.errors.contains("Een kalender heeft een dag nodig. Zeg --age 14-3-2026"))
  }

  @Test func `of a calendar without events was no calendar`() async throws {
    let export = try await Command(
      "export",
      "--format",
      "ics",
      "--theme",
      "grenzen",
      "--age",
      Self.birth
    )
    #expect(export.cause == .exit(2))
    #expect(export.output == "")
    #expect(export.errors.contains("Voor deze leeftijd staat er niets meer te regelen."))
  }

  /// A day of birth some months ago, whenever the tests run.
  private static let birth = Date(timeIntervalSinceNow: -100 * 86_400)
    .formatted(.iso8601.year().month().day())
}
