extension FoldedWord {
  /// What stays the same in the forms of a Dutch word: slapen, slaapt and geslapen give one stem.
  ///
  /// Not a grammar: letters that sound alike become one, double letters single, and the commonest
  /// beginnings and endings go, as long as three letters stay.
  var stem: [UInt8] {
    var stem: [UInt8] = []
    for byte in bytes {
      let letter = Self.alike[byte] ?? byte
      if stem.last != letter { stem.append(letter) }
    }
    if stem.count >= 6, stem.starts(with: Array("ge".utf8)) { stem.removeFirst(2) }
    for ending in Self.endings where stem.count >= ending.count + 3 && stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    return stem
  }

  /// Letters that change places in the forms of a word: leven, leef; reizen, reis.
  private static let alike: [UInt8: UInt8] = [
    UInt8(ascii: "v"): UInt8(ascii: "f"), UInt8(ascii: "z"): UInt8(ascii: "s"),
  ]

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
