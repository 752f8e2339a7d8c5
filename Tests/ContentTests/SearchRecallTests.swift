import Foundation
import GuideModel
import TestSupport
import Testing

@Suite struct `Search` {
  /// What parents type, and the answers that are right; `tune` is for working on the search, `keep`
  /// and `last` were written by others and are only looked at.
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Questions/questions.tsv")

  @Test(arguments: ["tune", "keep", "last"])
  func `finds the right answer`(set: String) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let questions = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[0] == set }
    let places = questions.map { question in
      let right = Set(question[3].split(separator: " ").map(String.init))
      return guide.search(question[2], at: Age(notation: question[1]), limit: 3)
        .firstIndex { right.contains($0.entry.id) }
    }
    let count = Double(questions.count)
    let first = Double(places.count { $0 == 0 }) / count
    let three = Double(places.count { $0 != nil }) / count
    print("search, \(set): \(first) of \(questions.count) at once, \(three) among three")
    #expect(first >= 0.8)
    #expect(three >= 0.95)
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

  @Test func `listed what holds no more of a question than its commonest words`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let hits = guide.search("mijn kind wil geen spruitjes", limit: 1000)
    #expect(hits.contains { $0.entry.themes.map(\.text).contains("voeding") })
    #expect(!hits.contains { $0.entry.id == "gezin-schuldig" })
    #expect(!guide.search("mijn kind", limit: 1000).isEmpty, "these are all that was typed")
  }
}
