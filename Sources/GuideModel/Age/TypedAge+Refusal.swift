extension TypedAge {
  /// Why what was typed is no age of a child in this guide.
  public enum Refusal: Hashable, Sendable {
    /// Nothing that is an age.
    case nonsense
    /// A date that is in no calendar, such as 31-2-2026.
    case noSuchDay
    /// A birth that is still to come; a due date says «uitgerekend».
    case future
    /// A pregnancy that lasts longer than any: the child is most likely born.
    case overdue
    /// A due date further away than a pregnancy lasts.
    case dueTooFar
    /// Older than the guide goes.
    case outside
  }
}
