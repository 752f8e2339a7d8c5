/// The entries of one section over all packs, and what was wrong with them.
public struct Shelf<Entry: Sendable>: Sendable {
  /// The national pack's first, each in the order of its file.
  public let entries: [Entry]
  /// How many entries at the end come from the local pack.
  public let localCount: Int
  public let problems: [Problem]
  /// The fingerprint of each entry's Dutch text, by id.
  let fingerprints: [String: String]
  /// Whether entries are missing because of the problems.
  public let isDamaged: Bool
  /// The ids of entries that are there and can't be read.
  let unreadable: Set<String>
  /// Whether a whole file can't be read, so that nobody knows which entries are there.
  let lacksFile: Bool

  /// The entries of the local pack.
  public var local: ArraySlice<Entry> { entries.suffix(localCount) }
}
