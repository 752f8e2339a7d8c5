extension TypedWords {
  /// The stage that is typed as the start page names it: «0 tot 6 weken», «2 to 3 years»; nil for
  /// any other text.
  static func stage(_ text: String) -> Stage? {
    let words = words(of: text.lowercased()).filter { !fillers.contains($0) && $0 != "is" }
    let ends = words.split(
      maxSplits: 1,
      omittingEmptySubsequences: false,
      whereSeparator: { ["tot", "to"].contains($0) }
    )
    guard ends.count == 2, let unit = ends[1].last, let until = days(ends[1]),
      let from = days(ends[0]) ?? days(ends[0] + [unit])
    else { return nil }
    return Stage.allCases.first { $0.span.from.days == from && $0.span.until.days == until }
  }

  /// The days of one amount and nothing else.
  private static func days(_ words: ArraySlice<Substring>) -> Int? {
    var rest = words
    guard let word = rest.popFirst(), let amount = Amount(word, &rest), rest.isEmpty else {
      return nil
    }
    return Int(amount.days.rounded())
  }
}
