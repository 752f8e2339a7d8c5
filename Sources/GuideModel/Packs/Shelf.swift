/// The entries of one section over all packs, and what was wrong with them.
public struct Shelf<Entry: Sendable>: Sendable {
  /// The national pack's first, each in the order of its file.
  public let entries: [Entry]
  public let problems: [Problem]
  /// Whether entries are missing because of the problems.
  public let isDamaged: Bool
}
