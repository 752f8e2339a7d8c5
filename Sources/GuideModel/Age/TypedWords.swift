/// What was typed as an age, taken apart: amounts with their units, a date, and what was said of it.
struct TypedWords {
  private(set) var saysPregnant = false
  private(set) var saysDue = false
  private(set) var saysEarly = false
  private(set) var date: CalendarDay?
  /// Weeks before the due date, where someone said how many.
  private(set) var weeksEarly: Int?
  private var amounts: [Amount] = []

  /// Days that the amounts come to; nil without an amount.
  var days: Int? {
    amounts.isEmpty ? nil : Int(amounts.reduce(0) { $0 + $1.days }.rounded())
  }

  /// Takes a text apart; nil when a word in it is unknown or makes no sense where it stands.
  init?(_ text: String) {
    var words = Self.words(of: text.lowercased())[...]
    while let word = words.popFirst() {
      if Self.fillers.contains(word) { continue }
      if Self.pregnant.contains(word) {
        saysPregnant = true
      } else if Self.early.contains(word) {
        saysEarly = true
        if let last = amounts.last, last.isInWeeks {
          weeksEarly = Int((last.days / 7).rounded())
          amounts.removeLast()
        }
      } else if Self.due.contains(word) {
        saysDue = true
      } else if let date = Self.date(word, &words) {
        guard self.date == nil, amounts.isEmpty else { return nil }
        self.date = date
      } else if let amount = Amount(word, &words) {
        amounts.append(amount)
        guard amounts.count <= 8 else { return nil }
      } else {
        return nil
      }
    }
    guard !saysDue || date != nil, date == nil || amounts.isEmpty else { return nil }
  }

  /// Cuts at blanks, and between a number and the letters behind it: `2j3m` is four words.
  private static func words(of text: String) -> [Substring] {
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

  private static let pregnant: Set<Substring> = ["zwanger", "pregnant", "zw"]
  private static let early: Set<Substring> = ["vroeg", "prematuur", "early", "premature"]
  private static let due: Set<Substring> = ["uitgerekend", "due"]
  private static let fillers: Set<Substring> = [
    "en", "and", "oud", "old", "ik", "ben", "is", "i", "am", "mijn", "my", "kind", "baby", "child",
    "geboren", "born", "op", "on", "van", "datum", "date", "in", "bijna", "ongeveer", "about",
    "almost", "te", "too", ",", ".",
  ]

  /// A day as `14-3-2026`, `14/3/2026`, `14.3.2026`, `2026-03-14`, or a number, a month and a year.
  private static func date(
    _ word: Substring,
    _ words: inout ArraySlice<Substring>
  ) -> CalendarDay? {
    let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    if parts.count == 3 {
      guard let one = Int(parts[0]), let month = Int(parts[1]), let three = Int(parts[2]) else {
        return nil
      }
      return parts[0].count == 4
        ? CalendarDay(year: one, month: month, day: three)
        : CalendarDay(year: three, month: month, day: one)
    }
    guard let day = Int(word), let name = words.first, name.count >= 3,
      let month = months.firstIndex(where: { $0.contains { $0.hasPrefix(name) } }),
      let year = words.dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    words = words.dropFirst(2)
    return CalendarDay(year: year, month: month + 1, day: day)
  }

  private static let months = [
    ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"],
    ["oktober", "october"], ["november"], ["december"],
  ]
}
