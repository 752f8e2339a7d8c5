extension Age {
  /// Creates the age on a day of a child that was born on another; nil outside ``possible``.
  ///
  /// Its months are those of the calendar: born on 22 February, a child has 9 months on 22 November,
  /// whatever the number of days. The days are counted as well, and held within the mean month, so
  /// that a window opens on the very day on which the child has that age.
  public init?(on today: CalendarDay, born birth: CalendarDay) {
    guard birth <= today, today <= birth.later(byMonths: Self.mostMonths) else { return nil }
    let days = today.days(since: birth)
    let months = today.months(since: birth)
    self.init(
      nearest: min(max(days, Self.days(ofMonths: months)), Self.days(ofMonths: months + 1) - 1)
    )
  }

  /// Whether it is told in months, as from 3 months on, and at 2 exactly; before, weeks say more.
  public var countsInMonths: Bool { months >= 3 || months == 2 && days == Self.days(ofMonths: 2) }
}

extension CalendarDay {
  /// When a child of an age was born, or is due: to the day for ages in weeks and whole months, and
  /// about when for what lies between.
  public func birth(of age: Age) -> CalendarDay {
    if let pregnant = age.daysPregnant { return later(byDays: Age.pregnancy - pregnant) }
    guard age.countsInMonths else { return later(byDays: -age.days) }
    return later(byMonths: -age.months).later(byDays: Age.days(ofMonths: age.months) - age.days)
  }

  /// The first day on which a child that was born on this one, or is due then, has an age; the other
  /// way round than ``Age/init(on:born:)``.
  public func firstDay(at age: Age) -> CalendarDay {
    guard !age.isPregnancy else { return later(byDays: age.days) }
    let month = later(byMonths: age.months)
    guard Age.days(ofMonths: age.months) < age.days else { return month }
    return min(max(month, later(byDays: age.days)), later(byMonths: age.months + 1))
  }

  /// The last day on which a child that was born on this one, or is due then, has an age of a span.
  public func lastDay(of span: AgeSpan) -> CalendarDay {
    firstDay(at: span.until).later(byDays: -1)
  }
}
