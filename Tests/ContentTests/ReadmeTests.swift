import Canvas
import Foundation
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite(.serialized) struct `The README` {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../README.md").standardized

  @Test func `shows the program as it is`() throws {
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    var session = Session(guide: try TestPacks.guide(at: TestPacks.denHaag), today: today)
    session.go(to: .now, for: Child(aged: "8m"))
    let picture = session.canvas(size: Size(columns: 80, rows: 24)).lines
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    try expect(["```text"] + picture + ["```"], behind: "<!-- picture -->")
  }

  @Test func `explains the keys that the program knows`() throws {
    let words = Wording(.dutch)
    let rows = KeyTable.bindings.map { binding in
      let keys = binding.keys.map { "`\(words.keyName($0))`" }.joined(separator: " ")
      return "| \(keys) | \(words[binding.meaning]) |"
    }
    try expect(
      ["| Keys | |", "|---|---|"] + rows + ["| `1` – `9` | \(words[.keyDigits]) |"],
      behind: "<!-- keys -->"
    )
  }

  @Test func `explains the lines that the program knows`() throws {
    let rows = LineTable.explanations(in: Wording(.dutch))
      .map { "| `\($0.typed)` | \($0.meaning) |" }
    try expect(["| Lines | |", "|---|---|"] + rows, behind: "<!-- lines -->")
  }

  /// Compares the lines up to the next empty one outside a picture; with `RECORD=1` writes them.
  private func expect(_ lines: [String], behind mark: String) throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(text.range(of: mark + "\n")).upperBound
    let ending = lines.last == "```" ? "\n```\n" : "\n\n"
    let end = try #require(text.range(of: ending, range: start..<text.endIndex)).upperBound
    let expected = lines.joined(separator: "\n") + (lines.last == "```" ? "\n" : "\n\n")
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1", environment["CI"] == nil {
      try Data(text.replacingCharacters(in: start..<end, with: expected).utf8).write(to: Self.file)
      return
    }
    #expect(text[start..<end] == expected, "RECORD=1 swift test --filter ContentTests accepts it")
  }
}
