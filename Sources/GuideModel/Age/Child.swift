/// The child that a parent tells of; nothing about it is ever stored.
public struct Child: Hashable, Sendable {
  /// Time since birth, whenever that was.
  public let age: Age
  /// The stage, when that is all that was told.
  public let stage: Stage?
  /// Weeks between birth and the due date, when born early; 0 otherwise.
  public let weeksEarly: Int
  /// The day of birth, or the due date, when that was told.
  public let birth: CalendarDay?

  /// Weeks that count as born early: birth at 24 to 36 weeks of pregnancy.
  public static let early = 4...16

  /// Creates a child of an exact age, or nil when `weeksEarly` is neither 0 nor in ``early``, or
  /// when the child is still to be born.
  public init?(age: Age, weeksEarly: Int = 0, birth: CalendarDay? = nil) {
    guard weeksEarly == 0 || Self.early.contains(weeksEarly) && !age.isPregnancy else { return nil }
    self.init(age: age, stage: nil, weeksEarly: weeksEarly, birth: birth)
  }

  /// Creates a child somewhere in a stage; the middle of it counts as the age.
  public init(in stage: Stage) {
    self.init(age: stage.span.middle, stage: stage, weeksEarly: 0, birth: nil)
  }

  private init(age: Age, stage: Stage?, weeksEarly: Int, birth: CalendarDay?) {
    self.age = age
    self.stage = stage
    self.weeksEarly = weeksEarly
    self.birth = birth
  }

  /// The same child, born so many weeks early; nil under the conditions of ``init(age:weeksEarly:)``.
  public func born(weeksEarly weeks: Int) -> Child? {
    guard Child(age: age, weeksEarly: weeks) != nil else { return nil }
    return Child(age: age, stage: stage, weeksEarly: weeks, birth: birth)
  }

  /// The age counted from the due date, until the second birthday; for milestones and nothing else.
  ///
  /// Vaccinations, steps and offers follow ``age``.
  public var correctedAge: Age {
    guard weeksEarly > 0, age.months < 24 else { return age }
    return age.later(byDays: -min(weeksEarly * 7, age.days))
  }
}
