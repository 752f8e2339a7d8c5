/// A parent's marks and arranged steps; kept in memory and gone with the session.
public struct Checklist: Hashable, Sendable {
  private var marks: [Milestone.ID: Mark] = [:]
  private var arranged: Set<Step.ID> = []

  /// Creates an empty checklist.
  public init() {}

  /// The mark of a milestone; nil while nothing was said, and to take it back.
  public subscript(milestone: Milestone.ID) -> Mark? {
    get { marks[milestone] }
    set { marks[milestone] = newValue }
  }

  /// Whether a step is arranged.
  public subscript(step: Step.ID) -> Bool {
    get { arranged.contains(step) }
    set { if newValue { arranged.insert(step) } else { arranged.remove(step) } }
  }
}
