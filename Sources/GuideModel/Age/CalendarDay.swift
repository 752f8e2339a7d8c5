/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDay: Hashable, Sendable {
  /// Such as 2026.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Creates a day, or nil when the calendar has no such day or the year is not 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900..<2200).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day the calendar knows.
  public static let first = CalendarDay(known: (1900, 1, 1))

  /// The last day the calendar knows.
  public static let last = CalendarDay(known: (2199, 12, 31))

  private init(known day: (Int, Int, Int)) {
    (year, month, self.day) = day
  }

  /// Reads `2026-11-22`; nil for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2026-11-22`.
  public var iso: String {
    let month = month < 10 ? "0\(month)" : "\(month)"
    return "\(year)-\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Days from 1 March of the year 0, for counting the days between two.
  private var count: Int {
    let year = month > 2 ? year : year - 1
    let fromMarch = (month + 9) % 12
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * fromMarch + 2) / 5 + day - 1
  }

  /// The days from another day to this one; negative when the other is later.
  public func days(since other: CalendarDay) -> Int { count - other.count }

  /// The day so many days later, held within what the calendar knows.
  public func later(byDays days: Int) -> CalendarDay {
    let wanted = count + days
    guard wanted > Self.first.count else { return .first }
    let guess = 10_000 * wanted / 3_652_425
    for year in [guess + 1, guess, guess - 1] {
      for month in stride(from: 12, through: 1, by: -1) {
        guard let first = CalendarDay(year: year, month: month, day: 1), first.count <= wanted,
          let found = CalendarDay(year: year, month: month, day: wanted - first.count + 1)
        else { continue }
        return found
      }
    }
    return .last
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  /// Earlier before later.
  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}
