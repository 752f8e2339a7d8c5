/// The name by which packs refer to an entry, such as `slapen-doorslapen`.
///
/// The type parameter keeps an answer's id from being used for an offer.
public struct EntryID<Entry>: Hashable, Sendable {
  /// Lower-case ASCII letters and digits in words joined by hyphens; at most 64 of them.
  public let text: String

  /// Creates an id, or nil when the text is not of that form.
  public init?(_ text: String) {
    guard isIDForm(text) else { return nil }
    self.text = text
  }
}

/// Whether a text has the form of an id; also the rule for the names of pack folders.
func isIDForm(_ text: String) -> Bool {
  (1...64).contains(text.utf8.count)
    && text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    && text.utf8.first != 0x2D && text.utf8.last != 0x2D && !text.contains("--")
}

extension EntryID: CustomStringConvertible {
  /// The id as packs write it.
  public var description: String { text }
}
