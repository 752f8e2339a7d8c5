/// How old a child is, in whole days from birth.
///
/// Negative while pregnant, counted back from the due date: `-126` is 22 weeks pregnant. Months are
/// months of the mean calendar, 30.44 days, so that «8 maanden» means the same for every child.
public struct Age: Hashable, Sendable {
  /// Days from birth, or to the due date when negative.
  public let days: Int

  /// From the first day of a pregnancy up to the fifth birthday; the guide knows nothing beyond.
  public static let possible = -280...1826

  /// Creates an age, or nil outside ``possible``.
  public init?(days: Int) {
    guard Self.possible.contains(days) else { return nil }
    self.days = days
  }

  /// Creates an age before birth, or nil outside 0 to 42 weeks; from 40 on it is the last day.
  public init?(weeksPregnant weeks: Int) {
    guard (0...42).contains(weeks) else { return nil }
    self.init(days: min(-1, (weeks - 40) * 7))
  }

  /// Creates an age from weeks after birth, or nil for a negative number or beyond ``possible``.
  public init?(weeks: Int) {
    guard (0...Self.possible.upperBound / 7).contains(weeks) else { return nil }
    self.init(days: weeks * 7)
  }

  /// Creates an age from months after birth, or nil for a negative number or beyond ``possible``.
  public init?(months: Int) {
    guard (0...60).contains(months) else { return nil }
    self.init(days: Self.days(ofMonths: months))
  }

  /// Whether the child is still to be born.
  public var isPregnancy: Bool { days < 0 }

  /// Completed weeks of pregnancy, or nil after birth.
  public var weeksPregnant: Int? { isPregnancy ? 40 - (-days + 6) / 7 : nil }

  /// Completed weeks since birth; 0 while pregnant.
  public var weeks: Int { max(0, days) / 7 }

  /// Completed months since birth; 0 while pregnant.
  public var months: Int {
    let guess = max(0, days) * 4800 / 146_097
    return Self.days(ofMonths: guess + 1) <= days ? guess + 1 : guess
  }

  /// The age so many days later, held within ``possible``.
  public func later(byDays more: Int) -> Age { Age(nearest: days + more) }

  /// Creates the possible age that lies nearest to a number of days.
  init(nearest days: Int) {
    self.days = min(max(days, Self.possible.lowerBound), Self.possible.upperBound)
  }

  /// A calendar month is 146 097 / 4 800 days on the mean of 400 years.
  private static func days(ofMonths months: Int) -> Int { (months * 146_097 + 2400) / 4800 }
}

extension Age: Comparable {
  /// Younger before older.
  public static func < (one: Age, other: Age) -> Bool { one.days < other.days }
}
