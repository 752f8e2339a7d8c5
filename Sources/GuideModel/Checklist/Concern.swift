/// A question that closes every list of milestones; a yes is talked about, and never counted.
public enum Concern: CaseIterable, Sendable {
  /// The child no longer does something that it did before: a doctor, today.
  case lostSkill
  case worry
  /// The child was born early, or needs more care than others.
  case moreCare
}
