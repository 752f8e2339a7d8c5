/// A part of the municipality, as its pack names it.
public struct District: Hashable, Sendable, Identifiable {
  public let id: EntryID<District>
  public let name: String
}
