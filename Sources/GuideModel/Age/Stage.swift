/// The ten stages in which parents think of their child, from pregnancy to the fourth birthday.
public enum Stage: String, CaseIterable, Sendable {
  case pregnant = "zwanger"
  case firstWeeks = "0-6w"
  case toThreeMonths = "6w-3m"
  case toSixMonths = "3-6m"
  case toNineMonths = "6-9m"
  case toOneYear = "9-12m"
  case toEighteenMonths = "12-18m"
  case toTwoYears = "18-24m"
  case toThreeYears = "2-3j"
  case toFourYears = "3-4j"

  /// The ages of the stage; together the stages cover everything without a gap.
  public var span: AgeSpan { AgeSpan(days: days) }

  private var days: Range<Int> {
    switch self {
    case .pregnant: -Age.pregnancy..<0
    case .firstWeeks: 0..<42
    case .toThreeMonths: 42..<Age.days(ofMonths: 3)
    case .toSixMonths: Self.months(3..<6)
    case .toNineMonths: Self.months(6..<9)
    case .toOneYear: Self.months(9..<12)
    case .toEighteenMonths: Self.months(12..<18)
    case .toTwoYears: Self.months(18..<24)
    case .toThreeYears: Self.months(24..<36)
    case .toFourYears: Self.months(36..<48)
    }
  }

  private static func months(_ months: Range<Int>) -> Range<Int> {
    Age.days(ofMonths: months.lowerBound)..<Age.days(ofMonths: months.upperBound)
  }

  /// The stage of an age, or nil from the fourth birthday on.
  public init?(_ age: Age) {
    guard let stage = Self.allCases.first(where: { $0.span.contains(age) }) else { return nil }
    self = stage
  }
}
