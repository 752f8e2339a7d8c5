/// The pairs of neighbours in a stem, with a blank before the first letter and behind the last.
struct LetterPairs: Sequence {
  private let padded: [UInt8]

  init(of stem: [UInt8]) { padded = [0x20] + stem + [0x20] }

  func makeIterator() -> some IteratorProtocol<UInt16> {
    zip(padded, padded.dropFirst()).lazy.map { UInt16($0) << 8 | UInt16($1) }.makeIterator()
  }
}
