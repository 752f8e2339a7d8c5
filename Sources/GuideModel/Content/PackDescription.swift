/// What a pack says of itself in `pack.json`.
public struct PackDescription: Hashable, Sendable {
  /// Also the name of the pack's folder.
  public let id: EntryID<PackDescription>
  public let name: String
  /// The pack whose content this one adds to.
  public let extends: EntryID<PackDescription>?
  /// The municipality for which a local pack is; nil for a national one.
  public let municipality: String?
  public let districts: [District]
  public let version: String
  public let updated: CalendarDay
}
