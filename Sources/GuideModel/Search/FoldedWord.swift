/// A word as search sees it: lower-case ASCII, accents taken off.
struct FoldedWord: Hashable {
  let bytes: [UInt8]

  /// Cuts a text into folded words; signs that are no letter or digit only separate.
  static func words(of text: String) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let folded = fold(scalar) {
        word.append(folded)
      } else if scalar != "'", !scalar.properties.isDiacritic, !word.isEmpty {
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

extension FoldedWord {
  /// What stays the same in the forms of a Dutch word: slapen, slaapt and geslapen give one stem.
  ///
  /// Not a grammar: letters that sound alike become one, double letters single, and the commonest
  /// beginnings and endings go, as long as three letters stay.
  var stem: [UInt8] {
    var stem: [UInt8] = []
    for byte in bytes {
      let letter: UInt8 =
        switch byte {
        case UInt8(ascii: "v"): UInt8(ascii: "f")
        case UInt8(ascii: "z"): UInt8(ascii: "s")
        default: byte
        }
      if stem.last != letter { stem.append(letter) }
    }
    if stem.count >= 6, stem.starts(with: Array("ge".utf8)) { stem.removeFirst(2) }
    for ending in Self.endings where stem.count >= ending.count + 3 && stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    return stem
  }

  private static let endings = [
    "tjes", "jes", "tje", "den", "ten", "je", "en", "de", "te", "d", "t", "s", "e",
  ]
  .map { Array($0.utf8) }
}

extension Array where Element: Equatable {
  func hasSuffix(_ other: [Element]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }

  func contains(run other: [Element]) -> Bool {
    guard !other.isEmpty, other.count <= count else { return false }
    return (0...count - other.count).contains { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
