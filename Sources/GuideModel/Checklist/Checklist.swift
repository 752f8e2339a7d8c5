/// A parent's marks and arranged steps; kept in memory and gone with the session, unless a family
/// asks for its ``Progress``.
public struct Checklist: Hashable, Sendable {
  /// What was said of milestones, those that no pack knows among them.
  public private(set) var marks: [Milestone.ID: Mark]
  /// The steps that are arranged, those that no pack knows among them.
  public private(set) var arranged: Set<Step.ID>

  /// Creates a checklist; an empty one when nothing is given.
  public init(marks: [Milestone.ID: Mark] = [:], arranged: Set<Step.ID> = []) {
    self.marks = marks
    self.arranged = arranged
  }

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
