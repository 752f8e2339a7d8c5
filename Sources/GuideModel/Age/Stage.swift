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
    case .pregnant: -280..<0
    case .firstWeeks: 0..<42
    case .toThreeMonths: 42..<91
    case .toSixMonths: 91..<183
    case .toNineMonths: 183..<274
    case .toOneYear: 274..<365
    case .toEighteenMonths: 365..<548
    case .toTwoYears: 548..<730
    case .toThreeYears: 730..<1096
    case .toFourYears: 1096..<1461
    }
  }

  /// The stage of an age, or nil from the fourth birthday on.
  public init?(_ age: Age) {
    guard let stage = Self.allCases.first(where: { $0.span.contains(age) }) else { return nil }
    self = stage
  }
}
