import Foundation
import GuideModel

/// Prints, for the guide's search and for FTS5, how much they find and how long a key takes, on the
/// bundled packs and on 25 times that.
@main
struct SearchBenchmark {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized
  private static let packs = tests.appending(path: "../Resources/Packs").standardized

  static func main() throws {
    let questions = try Question.read(
      from: tests.appending(path: "ContentTests/Questions/questions.tsv")
    )
    let guide = try guide(over: packs, named: "bundled packs")
    for engine in try engines(over: guide) {
      for set in ["tune", "keep", "last"] {
        let measured = try Measurement(of: engine, on: questions.filter { $0.set == set })
        print("  \(engine.name), \(set): \(measured.finding), \(measured.speed)")
      }
    }
    try measureGrowth(questions)
  }

  /// The time of a key on a pack 25 times as large; its copies have ids that no question knows.
  private static func measureGrowth(_ questions: [Question]) throws {
    let large = FileManager.default.temporaryDirectory
      .appending(path: "oudergids-large-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: large) }
    for name in ["nederland", "den-haag"] {
      try LargePack(times: 25).write(
        from: packs.appending(path: name),
        to: large.appending(path: name)
      )
    }
    // A sixth of the questions is enough for the times, and FTS5 takes long.
    let some = questions.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
    for engine in try engines(over: try guide(over: large, named: "25 times that")) {
      print("  \(engine.name): \(try Measurement(of: engine, on: some).speed)")
    }
  }

  /// Opens a guide and says how large it is and how long its index takes.
  private static func guide(over packs: URL, named name: String) throws -> Guide {
    let guide = Guide(
      packs: try Pack.chain(at: packs.appending(path: "den-haag").path, shelves: [packs.path]),
      language: .dutch
    )
    let count = EntryKind.allCases.map { guide.entries(of: $0).count }.reduce(0, +)
    let start = ContinuousClock.now
    _ = guide.search("x")
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    print(String(format: "%@: %d entries, index %.0f ms", name, count, time))
    return guide
  }

  private static func engines(over guide: Guide) throws -> [any SearchEngine] {
    let synonyms = try Synonyms.read(from: packs.appending(path: "nederland"))
    return [GuideSearch(guide: guide)]
      + (try FullTextSearch.Tokenizer.allCases.map {
        try FullTextSearch($0, over: guide, synonyms: synonyms)
      })
  }
}
