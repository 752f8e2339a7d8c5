extension CalendarDay {
  /// When a child that was born, or is due, on this day has an age: to the day for ages in weeks and
  /// whole months.
  public func reaching(_ age: Age) -> CalendarDay {
    guard age.countsInMonths else { return later(byDays: age.days) }
    return later(byMonths: age.months).later(byDays: age.days - Age.days(ofMonths: age.months))
  }
}
