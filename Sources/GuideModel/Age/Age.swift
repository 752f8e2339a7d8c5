/// How old a child is, in whole days from birth.
///
/// Negative while pregnant, counted back from the due date: `-126` is 22 weeks pregnant. A pregnancy
/// that has reached its due date stays on the day before birth, and knows its weeks all the same.
///
/// Months are months of the mean calendar, so that a window such as «from 8 months» opens at one age
/// for all children. A birthday is counted in calendar months, by ``init(on:born:)``.
public struct Age: Hashable, Sendable {
  /// Days from birth, or to the due date when negative.
  public let days: Int
  /// Days that a pregnancy has lasted beyond the day before the due date; 0 for all others.
  private let overdue: Int

  /// From the first day of a pregnancy up to the fifth birthday; the guide knows nothing beyond.
  public static let possible = -pregnancy...days(ofMonths: mostMonths)

  /// Creates an age, or nil outside ``possible``.
  public init?(days: Int) {
    guard Self.possible.contains(days) else { return nil }
    self.days = days
    overdue = 0
  }

  /// Creates an age before birth, or nil outside 0 to 42 weeks.
  public init?(daysPregnant days: Int) {
    guard (0...Self.longestPregnancy).contains(days) else { return nil }
    self.days = min(-1, days - Self.pregnancy)
    overdue = max(0, days - Self.pregnancy + 1)
  }

  /// Creates an age before birth, or nil outside 0 to 42 weeks.
  public init?(weeksPregnant weeks: Int) {
    guard (0...Self.longestPregnancy / 7).contains(weeks) else { return nil }
    self.init(daysPregnant: weeks * 7)
  }

  /// Creates an age from weeks after birth, or nil for a negative number or beyond ``possible``.
  public init?(weeks: Int) {
    guard (0...Self.possible.upperBound / 7).contains(weeks) else { return nil }
    self.init(days: weeks * 7)
  }

  /// Creates an age from months after birth, or nil for a negative number or beyond ``possible``.
  public init?(months: Int) {
    guard (0...Self.mostMonths).contains(months) else { return nil }
    self.init(days: Self.days(ofMonths: months))
  }

  /// Whether the child is still to be born.
  public var isPregnancy: Bool { days < 0 }

  /// Days of pregnancy, or nil after birth.
  public var daysPregnant: Int? { isPregnancy ? Self.pregnancy + days + overdue : nil }

  /// Completed weeks of pregnancy, or nil after birth.
  public var weeksPregnant: Int? { daysPregnant.map { $0 / 7 } }

  /// Completed weeks since birth; 0 while pregnant.
  public var weeks: Int { max(0, days) / 7 }

  /// Completed months since birth; 0 while pregnant.
  public var months: Int {
    let guess = Int(Double(max(0, days)) / Self.meanMonth)
    return Self.days(ofMonths: guess + 1) <= days ? guess + 1 : guess
  }

  /// The age so many days later, held within ``possible``.
  public func later(byDays more: Int) -> Age { Age(nearest: days + more) }

  /// Creates the possible age that lies nearest to a number of days.
  init(nearest days: Int) {
    self.days = min(max(days, Self.possible.lowerBound), Self.possible.upperBound)
    overdue = 0
  }

  /// Days from the first day of a pregnancy to the due date.
  static let pregnancy = 280

  /// Months from birth to the fifth birthday.
  static let mostMonths = 60

  private static let longestPregnancy = 42 * 7

  /// Days in a month: those of 400 years, divided by their 4 800 months.
  static let meanMonth = 146_097.0 / 4800

  /// The first day on which a child has so many mean months.
  static func days(ofMonths months: Int) -> Int { Int((Double(months) * meanMonth).rounded()) }
}

extension Age: Comparable {
  /// Younger before older.
  public static func < (one: Age, other: Age) -> Bool {
    (one.days, one.overdue) < (other.days, other.overdue)
  }
}
