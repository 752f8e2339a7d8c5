/// A word as search sees it: lower-case ASCII, accents taken off.
struct FoldedWord: Hashable, Sendable {
  let bytes: [UInt8]

  /// Cuts a text into folded words; signs that are no letter or digit only separate.
  static func words(of text: some StringProtocol) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let folded = fold(scalar) {
        word.append(folded)
      } else if scalar != "'", scalar != "’", !scalar.properties.isDiacritic, !word.isEmpty {
        words.append(FoldedWord(bytes: word))
        word = []
      }
    }
    return word.isEmpty ? words : words + [FoldedWord(bytes: word)]
  }

  private static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z", "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
    case "A"..."Z": UInt8(truncatingIfNeeded: scalar.value + 32)
    case "à"..."å", "À"..."Å": UInt8(ascii: "a")
    case "è"..."ë", "È"..."Ë": UInt8(ascii: "e")
    case "ì"..."ï", "Ì"..."Ï": UInt8(ascii: "i")
    case "ò"..."ö", "Ò"..."Ö": UInt8(ascii: "o")
    case "ù"..."ü", "Ù"..."Ü": UInt8(ascii: "u")
    case "ç", "Ç": UInt8(ascii: "c")
    case "ñ", "Ñ": UInt8(ascii: "n")
    default: nil
    }
  }
}
