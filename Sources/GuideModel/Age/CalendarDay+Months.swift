extension CalendarDay {
  /// The same day some months later, or earlier when negative; the last day of that month where it
  /// is shorter.
  func later(byMonths months: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + months
    for day in stride(from: day, through: 1, by: -1) {
      if let later = CalendarDay(year: total / 12, month: total % 12 + 1, day: day) { return later }
    }
    return .last
  }

  /// About when a child of an age was born, or is due: months as the calendar counts them.
  public func birth(of age: Age) -> CalendarDay {
    guard age.months >= 3, let whole = Age(months: age.months) else {
      return later(byDays: -age.days)
    }
    return later(byMonths: -age.months).later(byDays: whole.days - age.days)
  }
}
