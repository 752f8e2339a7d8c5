import Foundation

/// How well an engine finds and how long it takes.
struct Measurement {
  /// Questions whose best hit is right, and those with a right one among the first three.
  private(set) var first = 0
  private(set) var three = 0
  private(set) var questions = 0
  /// Milliseconds for each key that was typed, every question letter by letter.
  private(set) var times: [Double] = []

  init(of engine: some SearchEngine, on questions: [Question]) throws {
    self.questions = questions.count
    for question in questions {
      for length in 1...max(1, question.typed.count) {
        let typed = String(question.typed.prefix(length))
        let start = ContinuousClock.now
        _ = try engine.find(typed, at: question.age, limit: 12)
        times.append((ContinuousClock.now - start) / .milliseconds(1))
      }
      let hits = try engine.find(question.typed, at: question.age, limit: 3)
      if hits.first.map(question.answers.contains) ?? false { first += 1 }
      if hits.contains(where: question.answers.contains) { three += 1 }
    }
    times.sort()
  }

  /// The time under which this share of all keys stays, in milliseconds.
  func time(share: Double) -> Double {
    times.isEmpty ? 0 : times[min(times.count - 1, Int(Double(times.count) * share))]
  }

  var finding: String {
    String(
      format: "recall@1 %.3f, recall@3 %.3f of %d",
      Double(first) / Double(questions),
      Double(three) / Double(questions),
      questions
    )
  }

  var speed: String {
    String(format: "key median %.2f ms, p99 %.2f ms", time(share: 0.5), time(share: 0.99))
  }
}
