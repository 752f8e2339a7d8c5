import GuideModel

/// Says things in one language.
public struct Wording: Hashable, Sendable {
  public let language: Language
  private let means: Means

  /// Creates the wording of a language, for who presses keys.
  public init(_ language: Language) {
    self.init(language, for: .keys)
  }

  init(_ language: Language, for means: Means) {
    self.language = language
    self.means = means
  }

  /// A phrase as it is.
  package subscript(phrase: Phrase) -> String {
    let phrase = means.phrase(for: phrase)
    return switch language {
    case .dutch: phrase.dutch
    case .english: phrase.english
    }
  }

  /// The word for a value of a closed set.
  subscript(value: some Worded) -> String { self[value.phrase] }

  /// A phrase with its blanks, `{1}`, `{2}` …, filled in; a value is never filled again.
  package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    var filled = ""
    var rest = Substring(self[phrase])
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      filled += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close]) ?? 0
      if values.indices.contains(number - 1) { filled += values[number - 1] }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
