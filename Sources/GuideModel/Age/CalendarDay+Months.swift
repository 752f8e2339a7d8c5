extension CalendarDay {
  /// The same day some months later, or earlier when negative; the last day of that month where it
  /// is shorter.
  ///
  /// Held within what the calendar knows.
  func later(byMonths months: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + months
    for day in stride(from: day, through: 1, by: -1) {
      if let later = CalendarDay(year: total / 12, month: total % 12 + 1, day: day) { return later }
    }
    return months < 0 ? .first : .last
  }

  /// Whole months from another day to this one; negative when the other is later.
  ///
  /// A month is full on the day of the month on which it began, or the last day of a shorter one.
  func months(since other: CalendarDay) -> Int {
    let months = (year - other.year) * 12 + month - other.month
    return other.later(byMonths: months) <= self ? months : months - 1
  }
}
