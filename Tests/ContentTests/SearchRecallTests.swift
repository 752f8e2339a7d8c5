import Foundation
import GuideModel
import TestSupport
import Testing

@Suite struct `Search` {
  /// What parents type, and the answers that are right; `tune` is for working on the search, `keep`
  /// is looked at only at the end.
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Questions/questions.tsv")

  @Test(arguments: ["tune", "keep"])
  func `finds the right answer among the first three most of the time`(set: String) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let questions = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[0] == set }
    let found = questions.count { question in
      let right = Set(question[3].split(separator: " ").map(String.init))
      let hits = guide.search(question[2], at: Age(notation: question[1]), limit: 3)
      return hits.contains { right.contains($0.entry.id) }
    }
    print("search, \(set): \(found) of \(questions.count) right answers among the first three")
    #expect(Double(found) >= 0.75 * Double(questions.count))
  }

  @Test func `asks only for answers that exist and fit the age`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    for line in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
      .dropFirst()
    {
      let question = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      for id in question[3].split(separator: " ") {
        let answer = try #require(guide.answer(named: String(id)), "\(id)")
        if let age = Age(notation: question[1]) { #expect(answer.ages.contains(age), "\(line)") }
      }
    }
  }
}
