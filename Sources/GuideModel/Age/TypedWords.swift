/// What was typed as an age, taken apart: amounts with their units, a date, and what was said of it.
struct TypedWords {
  private(set) var saysPregnant = false
  private(set) var saysDue = false
  private(set) var saysEarly = false
  private(set) var date: CalendarDay?
  /// Whether the date is the middle of a month of which no day was typed.
  private(set) var isDayUnknown = false
  /// Whether a date was typed that is in no calendar.
  private(set) var namesNoDay = false
  /// Weeks before the due date, where someone said how many.
  private(set) var weeksEarly: Int?
  private var amounts: [Amount] = []
  /// A number without a unit.
  private var number: Double?
  private var saysAlmost = false
  private var saysJust = false
  private var saysBorn = false
  private var saysIs = false

  /// Days that the amounts come to, a day less for «bijna», none for a newborn; nil without any.
  var days: Int? {
    if amounts.isEmpty { return plainDays ?? (saysJust && saysBorn ? 0 : nil) }
    let days = Int(amounts.reduce(0) { $0 + $1.days }.rounded())
    return saysAlmost ? max(0, days - 1) : days
  }

  /// Days of a number without a unit: weeks of pregnancy, or years of a child that «is 2».
  private var plainDays: Int? {
    guard let number else { return nil }
    return saysPregnant ? Int(number * 7) : Int((number * 12 * Age.meanMonth).rounded())
  }

  /// Takes a text apart; nil when a word in it is unknown or makes no sense where it stands.
  init?(_ text: String) {
    var words = Self.words(of: text.lowercased())[...]
    while let word = words.popFirst() {
      if Self.fillers.contains(word) || note(word) { continue }
      if Self.early.contains(word) {
        saysEarly = true
        if let last = amounts.last, last.isInWeeks {
          weeksEarly = Int((last.days / 7).rounded())
          amounts.removeLast()
        }
      } else if let date = Self.date(word, &words) {
        guard self.date == nil, !namesNoDay, amounts.isEmpty else { return nil }
        self.date = CalendarDay(year: date.year, month: date.month, day: date.day)
        namesNoDay = self.date == nil
      } else if let month = Self.month(word, &words) {
        guard self.date == nil, !namesNoDay, amounts.isEmpty else { return nil }
        date = CalendarDay(year: month.year, month: month.month, day: Self.middleOfMonth)
        isDayUnknown = true
      } else if let amount = Amount(word, &words) {
        amounts.append(amount)
        guard amounts.count <= 8 else { return nil }
      } else if self.number == nil, let number = Amount.number(word) {
        self.number = number
      } else {
        return nil
      }
    }
    let isDate = date != nil || namesNoDay
    guard !saysDue || isDate, !isDate || amounts.isEmpty,
      number.map(isUnderstood) ?? true, number == nil || !isDate && amounts.isEmpty
    else { return nil }
  }

  /// Whether a number without a unit says an age: an «is 8» may be of weeks, of months or of years.
  private func isUnderstood(_ number: Double) -> Bool {
    saysPregnant || saysIs && (1..<4).contains(number)
  }

  /// Notes a word that says something by itself; false for any other.
  private mutating func note(_ word: Substring) -> Bool {
    switch word {
    case "zwanger", "pregnant", "zw": saysPregnant = true
    case "uitgerekend", "due": saysDue = true
    case "bijna", "almost", "nearly": saysAlmost = true
    case "pas", "net", "just", "new": saysJust = true
    case "geboren", "born": saysBorn = true
    case "is": saysIs = true
    case "pasgeboren", "newborn":
      saysJust = true
      saysBorn = true
    default: return false
    }
    return true
  }

  /// Cuts at blanks, and between a number and the letters behind it: `2j3m` is four words.
  static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\t" }.flatMap { word -> [Substring] in
      var words: [Substring] = []
      var start = word.startIndex
      for index in word.indices.dropFirst()
      where word[index].isLetter != word[word.index(before: index)].isLetter {
        words.append(word[start..<index])
        start = index
      }
      return words + [word[start...]]
    }
  }

  private static let early: Set<Substring> = ["vroeg", "prematuur", "early", "premature"]
  static let fillers: Set<Substring> = [
    "en", "and", "oud", "old", "ik", "ben", "i", "am", "mijn", "my", "kind", "baby", "child",
    "kindje", "zoon", "zoontje", "dochter", "dochtertje", "son", "daughter", "hij", "ze", "zij",
    "he", "she", "onze", "our",
    "op", "on", "van", "datum", "date", "in", "ongeveer", "about", "ruim", "over", "te", "too", ",",
    ".",
  ]

  /// A day as `14-3-2026`, `14/3/26`, `14.3.2026`, `2026-03-14`, or a number, a month and a year;
  /// nil for what does not look like one.
  private static func date(
    _ word: Substring,
    _ words: inout ArraySlice<Substring>
  ) -> (year: Int, month: Int, day: Int)? {
    let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    if parts.count == 3 {
      let isYearFirst = parts[0].count == 4
      guard let day = number(parts[isYearFirst ? 2 : 0]), let month = number(parts[1]),
        let year = year(parts[isYearFirst ? 0 : 2])
      else { return nil }
      return (year, month, day)
    }
    guard let day = number(word), let month = words.first.flatMap(monthNumber),
      let year = words.dropFirst().first.flatMap(year)
    else { return nil }
    words = words.dropFirst(2)
    return (year, month, day)
  }

  /// A month and a year of four digits, as `maart 2025`; nil for what does not look like one.
  private static func month(
    _ word: Substring,
    _ words: inout ArraySlice<Substring>
  ) -> (year: Int, month: Int)? {
    guard let month = monthNumber(word), let next = words.first, next.count == 4,
      let year = year(next)
    else { return nil }
    words = words.dropFirst()
    return (year, month)
  }

  /// The number of a month by its name, or by three letters and more of it.
  private static func monthNumber(_ name: Substring) -> Int? {
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
  }

  /// A day or a month: one or two digits.
  private static func number(_ text: Substring) -> Int? {
    guard (1...2).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }

  /// A year of four digits that the calendar knows, or of two: those of this century.
  private static func year(_ text: Substring) -> Int? {
    if let short = text.count == 2 ? number(text) : nil { return 2000 + short }
    guard text.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text).flatMap { (1900..<2200).contains($0) ? $0 : nil }
  }

  private static let middleOfMonth = 15

  private static let months = [
    ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"],
    ["oktober", "october"], ["november"], ["december"],
  ]
}
