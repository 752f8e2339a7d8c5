/// One line in the words of a parent: bounded, and without what could steer a terminal or a printer.
public struct OwnLine: Hashable, Sendable {
  /// The most characters of a line.
  public static let most = 120
  /// The most bytes, since accents without end can stand on one letter.
  private static let mostBytes = 4 * most

  /// The line as far as it was typed, a blank at its end included.
  public private(set) var typed = ""

  /// Creates an empty line.
  public init() {}

  /// Whether nothing more fits.
  public var isFull: Bool { typed.count == Self.most || typed.utf8.count >= Self.mostBytes }

  /// The line without the blanks around it; nil when no words are left.
  public var words: String? {
    let words = typed.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Adds what was typed or pasted, as far as it fits; a new line becomes a blank.
  public mutating func add(_ text: String) {
    for sign in text {
      guard !isFull else { return }
      if sign.isWhitespace {
        typed.append(" ")
      } else {
        let sign = String(sign).withoutControls.text.withoutInvisibles
        let grown = typed + sign.filter(\.isWritten)
        if grown.count <= Self.most, grown.utf8.count <= Self.mostBytes { typed = grown }
      }
    }
  }

  /// Takes back the last character.
  public mutating func takeBack() { _ = typed.popLast() }
}

extension Character {
  /// Whether it belongs to written language: no picture, whose width terminals do not agree on.
  fileprivate var isWritten: Bool {
    isLetter || isNumber || isPunctuation || isCurrencySymbol || isSymbol && utf8.count <= 2
  }
}
