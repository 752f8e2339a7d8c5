/// That an organisation read a text and stands for it.
public struct Approval: Hashable, Sendable, Identifiable {
  /// The id of the entry that was read, of whatever kind.
  public let id: EntryID<Approval>
  /// The organisation, such as «CJG Den Haag».
  public let by: String
  public let on: CalendarDay
  /// The fingerprint of the text as it was read; another text is not approved.
  public let fingerprint: String

  /// Creates an approval of a text, as ``Guide/fingerprint(of:)`` names it; nil when `by` has no
  /// letter and no number that can be seen, or holds control characters.
  ///
  /// Signs that nobody sees are left out of `by`, so that no two names look the same.
  public init?(of id: EntryID<Approval>, by: String, on: CalendarDay, fingerprint: String) {
    let name = by.withoutInvisibles
    guard name.contains(where: { $0.isLetter || $0.isNumber }), by.withoutControls.removed == 0
    else { return nil }
    self.id = id
    self.by = name
    self.on = on
    self.fingerprint = fingerprint
  }
}
