/// Holds the texts of entries against what the guide promises its readers.
struct WritingChecker {
  let rules: WritingRules

  private static let longestSentence = 20
  private static let longestMean = 13.0
  private static let hardestAnswer = 50.0
  private static let longestCore = 60
  /// As many signs as stand beside a number in a list of 80 columns.
  private static let longestQuestion = 60

  /// What is wrong with an entry's texts, with the field where it is one.
  func faults(in entry: Entry) -> [(field: String, fault: Fault)] {
    let texts = entry.texts
    return texts.flatMap { text in faults(in: text.text).map { (text.field, $0) } }
      + (answer(entry).map(faults(inAnswer:)) ?? [])
  }

  private func answer(_ entry: Entry) -> Answer? {
    if case .answer(let answer) = entry { answer } else { nil }
  }

  private func faults(in text: String) -> [Fault] {
    let long = text.sentences.filter { $0.words.count > Self.longestSentence }
      .map { Fault.longSentence(words: $0.words.count, begins: $0.beginning) }
    let lower = text.lowercased()
    let blaming = rules.blaming.filter { lower.hasWords($0.lowercased()) }.map {
      Fault.blamingWord($0)
    }
    let unsafe = Set(text.filter { !isSafe($0) }).sorted()
      .map { Fault.unsafeCharacter(String($0)) }
    return long + blaming + unsafe
  }

  /// Whether the oldest console fonts have a sign.
  private func isSafe(_ sign: Character) -> Bool {
    guard let others = rules.characters, sign.utf8.count > 1 else { return true }
    return others.contains(sign)
  }

  private func faults(inAnswer answer: Answer) -> [(field: String, fault: Fault)] {
    let readability = answer.readability
    let core = answer.short.words.count
    let question = answer.question.count
    return [
      readability.sentenceLength > Self.longestMean
        ? ("", Fault.longSentences(mean: Int(readability.sentenceLength.rounded()))) : nil,
      readability.score < Self.hardestAnswer
        ? ("", .hardToRead(score: Int(readability.score.rounded()))) : nil,
      core > Self.longestCore ? ("short", .longCore(words: core)) : nil,
      question > Self.longestQuestion ? ("question", .longQuestion(signs: question)) : nil,
    ].compactMap(\.self)
  }
}

extension Answer {
  /// How easily the whole answer is read.
  var readability: Readability {
    Readability(
      of: [short, normal] + explain + attempts + avoid + variants.map(\.text)
        + seekHelp.flatMap(\.signs)
    )
  }
}

extension String {
  fileprivate var beginning: String { sentences.first.map { String($0.prefix(40)) } ?? "" }

  /// Whether words stand in the text as words, not as parts of others.
  fileprivate func hasWords(_ words: String) -> Bool {
    var rest = self[...]
    while let place = rest.firstRange(of: words) {
      let before = rest[..<place.lowerBound].last
      let after = rest[place.upperBound...].first
      if before?.isLetter != true, after?.isLetter != true { return true }
      rest = rest[place.upperBound...]
    }
    return false
  }
}
