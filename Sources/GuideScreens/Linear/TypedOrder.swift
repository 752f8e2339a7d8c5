/// A line that begins with a word of the ``LineTable``, and what follows it.
struct TypedOrder {
  let binding: LineBinding
  /// The number behind the word; nil when there is none.
  let choice: Int?
  /// The words behind the word.
  let words: String
  /// Whether the word is a single sign.
  let isShort: Bool

  /// Reads a line without blanks around it; nil when it is something else.
  ///
  /// `/` stands before what is looked for without a blank.
  init?(_ line: String) {
    if line.first == "/" {
      self.init("z", followedBy: line.dropFirst())
    } else if LineTable.binding(for: line.lowercased()) != nil {
      self.init(line[...], followedBy: "")
    } else if let blank = line.firstIndex(of: " ") {
      self.init(line[..<blank], followedBy: line[line.index(after: blank)...])
    } else {
      self.init(line.prefix(1), followedBy: line.dropFirst())
      guard choice != nil else { return nil }
    }
  }

  private init?(_ word: Substring, followedBy rest: Substring) {
    guard let binding = LineTable.binding(for: word.lowercased()) else { return nil }
    choice = rest.utf8.count < 6 ? Int(rest) : nil
    switch binding.complement {
    case .none where !rest.isEmpty, .choice where choice == nil && !rest.isEmpty: return nil
    default: break
    }
    self.binding = binding
    words = String(rest)
    isShort = word.count == 1
  }
}
