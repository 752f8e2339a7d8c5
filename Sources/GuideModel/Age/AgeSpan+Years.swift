extension AgeSpan {
  /// The youngest age in years, to the nearest hundredth; nil when the span begins before birth.
  public var firstYears: Double? {
    from.isPregnancy ? nil : Self.hundredths(from.days).rounded() / 100
  }

  /// The oldest age in years, to a hundredth that is still in the span, so that «until 4 years» is
  /// 3.99; nil when the span ends before birth.
  public var lastYears: Double? {
    guard until.days > 0 else { return nil }
    return max(firstYears ?? 0, Self.hundredths(until.days - 1).rounded(.down) / 100)
  }

  /// Hundredths of a year in a number of days.
  private static func hundredths(_ days: Int) -> Double { Double(days) / year * 100 }

  /// Days in a year: twelve mean months.
  private static let year = Age.meanMonth * 12
}
