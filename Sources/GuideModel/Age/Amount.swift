/// A number and a unit of time, such as `2,5 jaar`, as days.
struct Amount {
  /// Not rounded, so that years and months add up to what a calendar makes of them.
  let days: Double
  let isInWeeks: Bool

  /// Reads a number and takes its unit from the words behind it; nil when either is missing.
  ///
  /// A half may stand before the unit (`1 half jaar`, `half a year`, `one and a half years`) or
  /// behind it (`a year and a half`). `anderhalf` by itself is in years.
  init?(_ word: Substring, _ words: inout ArraySlice<Substring>) {
    var rest = words
    guard var number = Self.number(word) else { return nil }
    if let next = rest.first, Self.half.contains(next) {
      number = number == 1 ? 0.5 : number + 0.5
      rest = rest.dropFirst()
    } else if Self.half.contains(word), let next = rest.first, Self.articles.contains(next) {
      rest = rest.dropFirst()
    } else if Self.beginsWithAndAHalf(rest) {
      number += 0.5
      rest = rest.dropFirst(3)
    }
    if let perUnit = rest.first.flatMap(Self.unit) {
      rest = rest.dropFirst()
      if Self.beginsWithAndAHalf(rest), rest.dropFirst(3).first.flatMap(Self.unit) == nil {
        number += 0.5
        rest = rest.dropFirst(3)
      }
      days = number * perUnit
      isInWeeks = perUnit == 7
    } else if Self.inYears.contains(word) {
      days = number * 12 * Age.meanMonth
      isInWeeks = false
    } else {
      return nil
    }
    words = rest
  }

  private static func beginsWithAndAHalf(_ words: ArraySlice<Substring>) -> Bool {
    let begin = Array(words.prefix(3))
    return begin.count == 3 && ["and", "en"].contains(begin[0]) && articles.contains(begin[1])
      && half.contains(begin[2])
  }

  /// The days in a unit; nil for another word.
  private static func unit(_ name: Substring) -> Double? {
    units.first { $0.names.contains(name) }?.days
  }

  /// A number in digits, with a comma or a point, or in words; at most 2000.
  static func number(_ word: Substring) -> Double? {
    if let value = numbers[word] { return value }
    let plain = word.map { $0 == "," ? "." : $0 }
    guard let first = plain.first, first.isASCII, first.isNumber, plain.last != ".",
      plain.allSatisfy({ $0 == "." || $0.isASCII && $0.isNumber }),
      let value = Double(String(plain)),
      value <= 2000
    else { return nil }
    return value
  }

  private static let half: Set<Substring> = ["half", "½"]

  private static let articles: Set<Substring> = ["a", "an", "een"]

  private static let inYears: Set<Substring> = [
    "anderhalf", "tweeënhalf", "tweeeneenhalf", "drieënhalf",
  ]

  private static let numbers: [Substring: Double] = [
    "een": 1, "één": 1, "a": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4,
    "four": 4, "vijf": 5, "five": 5, "zes": 6, "six": 6, "zeven": 7, "seven": 7, "acht": 8,
    "eight": 8, "negen": 9, "nine": 9, "tien": 10, "ten": 10, "elf": 11, "eleven": 11,
    "twaalf": 12, "twelve": 12, "half": 0.5, "anderhalf": 1.5, "tweeënhalf": 2.5,
    "tweeeneenhalf": 2.5, "drieënhalf": 3.5, "½": 0.5, "1½": 1.5, "2½": 2.5, "3½": 3.5,
  ]

  private static let units: [(names: Set<Substring>, days: Double)] = [
    (["d", "dag", "dagen", "dgn", "day", "days"], 1),
    (["w", "wk", "wkn", "week", "weken", "wks", "weeks"], 7),
    (["m", "mnd", "mnden", "maand", "maanden", "mo", "mos", "month", "months"], Age.meanMonth),
    (["j", "jr", "jaar", "jaren", "y", "yr", "yrs", "year", "years"], 12 * Age.meanMonth),
  ]
}
