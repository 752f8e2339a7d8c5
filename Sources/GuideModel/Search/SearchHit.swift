/// An entry that fits what was typed.
public struct SearchHit: Hashable, Sendable {
  public let entry: Entry
  /// Higher fits better; only for comparing hits of one search.
  public let score: Double
  /// Whether it is for the age that was told; true where none was.
  public let fitsAge: Bool
  /// The words of the title, as they stand between its blanks, that what was typed means.
  public let marked: Set<String>
}
