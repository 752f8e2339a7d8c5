import Foundation
import GuideModel

/// What a parent types, and the answers that are right.
struct Question {
  /// `tune` for working on the search, `keep` for looking at the end.
  let set: String
  let age: Age?
  let typed: String
  let answers: Set<String>

  /// The questions of a file of four columns between tabs, without its heading.
  static func read(from file: URL) throws -> [Question] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap {
      let columns = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 4 else { return nil }
      return Question(
        set: columns[0],
        age: Age(notation: columns[1]),
        typed: columns[2],
        answers: Set(columns[3].split(separator: " ").map(String.init))
      )
    }
  }
}
