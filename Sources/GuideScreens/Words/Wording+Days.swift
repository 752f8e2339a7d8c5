import GuideModel

extension Wording {
  /// A day in words, such as «22 november 2026».
  public func day(_ day: CalendarDay) -> String {
    let months = self[.monthNames].split(separator: " ")
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
