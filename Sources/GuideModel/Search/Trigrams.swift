/// The runs of three letters in a stem, with a blank before the first and behind the last.
struct Trigrams: Sequence {
  private let padded: [UInt8]

  init(of stem: [UInt8]) { padded = [0x20] + stem + [0x20] }

  func makeIterator() -> some IteratorProtocol<UInt32> {
    zip(padded, zip(padded.dropFirst(), padded.dropFirst(2))).lazy
      .map { UInt32($0) << 16 | UInt32($1.0) << 8 | UInt32($1.1) }
      .makeIterator()
  }
}
