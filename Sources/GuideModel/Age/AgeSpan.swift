/// A stretch of ages, half-open: `until` itself is not in it.
public struct AgeSpan: Hashable, Sendable {
  /// The youngest age in the span.
  public let from: Age
  /// The first age beyond the span.
  public let until: Age

  /// Creates a span, or nil when it would be empty or upside down.
  public init?(from: Age, until: Age) {
    guard from < until else { return nil }
    self.from = from
    self.until = until
  }

  /// Creates a span from days that the program itself knows; never from what was read.
  init(days: Range<Int>) {
    self.from = Age(nearest: days.lowerBound)
    self.until = Age(nearest: max(days.upperBound, days.lowerBound + 1))
  }

  /// Whether an age lies in the span.
  public func contains(_ age: Age) -> Bool { from <= age && age < until }

  /// How many days the span covers.
  public var days: Int { until.days - from.days }

  /// The age in the middle.
  public var middle: Age { from.later(byDays: days / 2) }
}
