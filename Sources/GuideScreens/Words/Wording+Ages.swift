import GuideModel

extension Wording {
  /// An age in words, such as «8 maanden», «2 jaar en 3 maanden», «22 weken zwanger».
  public func age(_ age: Age) -> String {
    if let weeks = age.weeksPregnant {
      return weeks == 0 ? self[.pregnant] : count(weeks, .oneWeekPregnant, .weeksPregnant)
    }
    switch (age.days, age.months) {
    case (0, _): return self[.birth]
    case (..<14, _): return count(age.days, .oneDay, .days)
    case _ where !age.countsInMonths: return count(age.weeks, .oneWeek, .weeks)
    case (_, ..<24): return count(age.months, .oneMonth, .months)
    default:
      let years = count(age.months / 12, .oneYear, .years)
      let months = age.months % 12
      return months == 0 ? years : self(.and, years, count(months, .oneMonth, .months))
    }
  }

  /// What to do about an age that the guide can't go by.
  public func refusal(_ refusal: TypedAge.Refusal) -> String {
    switch refusal {
    case .nonsense: self[.ageNotUnderstood]
    case .noSuchDay: self[.ageNoSuchDay]
    case .future: self[.ageFuture]
    case .overdue: self[.ageOverdue]
    case .dueTooFar: self[.ageDueTooFar]
    case .outside: self[.ageOutside]
    }
  }

  /// The age of a child, where that of a newborn is no event.
  func ageOfChild(_ age: Age) -> String { age.days == 0 ? self[.newborn] : self.age(age) }

  /// An age in the nearest whole months, for what is only roughly so.
  func aboutMonths(_ age: Age) -> String {
    months(age.later(byDays: 15))
  }

  /// An age in whole months, beyond two years too.
  func months(_ age: Age) -> String { count(age.months, .oneMonth, .months) }

  /// The child as the top line tells it: the stage where only that is known.
  func child(_ child: Child?) -> String {
    guard let child else { return self[.unknownAge] }
    return child.stage.map(stage) ?? ageOfChild(child.age)
  }

  /// A span from its first age to the one at which it is over; where that is told in days, to its
  /// last day, as «tot 4 dagen» would be read as a day more.
  package func span(_ span: AgeSpan) -> String {
    guard let last = span.lastInDays else { return self(.span, age(span.from), age(span.until)) }
    return last == span.from ? age(last) : self(.spanThrough, age(span.from), age(last))
  }

  /// Until when, in ages: such as «tot 6 weken», and «t/m 3 dagen» where it is told in days.
  func end(of span: AgeSpan) -> String {
    span.lastInDays.map { self(.throughDay, age($0)) } ?? self(.untilAge, age(span.until))
  }

  /// A stage as the start page lists it.
  func stage(_ stage: Stage) -> String {
    switch stage {
    case .pregnant: self[.pregnant]
    case .firstWeeks: self(.stageWeeks, "0", "6")
    case .toThreeMonths: self[.stageSixWeeks]
    case .toSixMonths: self(.stageMonths, "3", "6")
    case .toNineMonths: self(.stageMonths, "6", "9")
    case .toOneYear: self(.stageMonths, "9", "12")
    case .toEighteenMonths: self(.stageMonths, "12", "18")
    case .toTwoYears: self(.stageMonths, "18", "24")
    case .toThreeYears: self(.stageYears, "2", "3")
    case .toFourYears: self(.stageYears, "3", "4")
    }
  }

  /// A stage as something to choose.
  func stageChoice(_ stage: Stage) -> String {
    stage == .pregnant ? self[.pregnantChoice] : self.stage(stage)
  }

  /// Such as «14 antwoorden».
  func answers(_ number: Int) -> String { count(number, .oneAnswer, .answers) }

  /// Such as «1 mogelijkheid past hierbij».
  func offersLeft(_ number: Int) -> String {
    number == 0 ? self[.noOfferLeft] : count(number, .oneOfferLeft, .offersLeft)
  }

  private func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
    number == 1 ? self[one] : self(many, "\(number)")
  }
}
