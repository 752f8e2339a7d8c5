/// A number and a unit of time, such as `2,5 jaar`, as days.
struct Amount {
  /// Not rounded, so that years and months add up to what a calendar makes of them.
  let days: Double
  let isInWeeks: Bool

  /// Reads a number and takes its unit from the words behind it; nil when either is missing.
  init?(_ word: Substring, _ words: inout ArraySlice<Substring>) {
    var rest = words
    guard var number = Self.number(word), let unit = rest.popFirst() else { return nil }
    var name = unit
    if Self.half.contains(unit), let behind = rest.popFirst() {
      number = number == 1 ? 0.5 : number + 0.5
      name = behind
    }
    guard let perUnit = Self.units.first(where: { $0.names.contains(name) })?.days else {
      return nil
    }
    words = rest
    days = number * perUnit
    isInWeeks = perUnit == 7
  }

  /// A number in digits, with a comma or a point, or in words; at most 2000.
  private static func number(_ word: Substring) -> Double? {
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
