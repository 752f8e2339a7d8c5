/// How a visitor tells the guide what to do, on which its explanations hang.
enum Means: Hashable, Sendable {
  /// Key by key, on a screen.
  case keys
  /// Line by line, each ended by Enter.
  case lines

  /// What is said instead of a phrase that speaks of the other means.
  func phrase(for phrase: Phrase) -> Phrase {
    switch self {
    case .keys: phrase
    case .lines: Phrase.inLines[phrase] ?? phrase
    }
  }
}
