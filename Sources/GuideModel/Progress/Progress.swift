/// What a family keeps from one visit to the next: marks, arranged steps, and the slip.
///
/// No age is in it. A birthday names a child as much as its name does, and an age is wrong next week;
/// who wants the guide to open at an age tells it.
public struct Progress: Hashable, Sendable {
  /// With what no pack of today knows, so that it is there when the pack is back.
  public let checklist: Checklist
  /// The entries on the slip, in the order in which they were kept; ``Kept/most`` at the most.
  let ids: [EntryID<Entry>]

  /// What is kept, as the slip has it.
  public var kept: Kept { Kept(ids.map(\.text)) }

  /// Creates the progress of a visit; an empty one when nothing is given.
  public init(checklist: Checklist = Checklist(), kept: Kept = Kept()) {
    self.checklist = checklist
    ids = kept.ids.compactMap(EntryID.init)
  }
}
