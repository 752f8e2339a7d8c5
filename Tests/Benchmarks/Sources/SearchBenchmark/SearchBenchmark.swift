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
    try compare(packs, questions, "bundled packs")
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
    try compare(large, some, "25 times that")
  }

  private static func compare(_ packs: URL, _ questions: [Question], _ name: String) throws {
    let guide = Guide(
      packs: try Pack.chain(at: packs.appending(path: "den-haag").path, shelves: [packs.path]),
      language: .dutch
    )
    let count = EntryKind.allCases.map { guide.entries(of: $0).count }.reduce(0, +)
    let start = ContinuousClock.now
    _ = guide.search("x")
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    print(name + String(format: ": %d entries, index %.0f ms", count, time))
    try report(GuideSearch(guide: guide), questions)
    let synonyms = try Synonyms.read(from: packs.appending(path: "nederland"))
    for tokenizer in FullTextSearch.Tokenizer.allCases {
      try report(FullTextSearch(tokenizer, over: guide, synonyms: synonyms), questions)
    }
  }

  private static func report(_ engine: some SearchEngine, _ questions: [Question]) throws {
    for set in ["tune", "keep"] {
      let measured = try Measurement(of: engine, on: questions.filter { $0.set == set })
      print("  \(engine.name), \(set): \(measured.line)")
    }
  }
}
