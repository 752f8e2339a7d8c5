extension Age {
  /// Reads the short notation of packs and of the command line.
  ///
  /// `zwanger` (its first day), `zwanger 22w`, `5d`, `6w`, `9m`, `2j`, `2j6m`. Capitals and blanks
  /// do not matter.
  ///
  /// - Returns: nil for anything else and for an age outside ``possible``.
  public init?(notation: String) {
    let text = notation.lowercased().filter { $0 != " " }
    guard text.utf8.count <= 16 else { return nil }
    if text == "zwanger" {
      self.init(weeksPregnant: 0)
    } else if text.hasPrefix("zwanger") {
      guard let weeks = Self.number(text.dropFirst("zwanger".count), unit: "w") else { return nil }
      self.init(weeksPregnant: weeks)
    } else if let days = Self.number(text[...], unit: "d") {
      self.init(days: days)
    } else if let weeks = Self.number(text[...], unit: "w") {
      self.init(weeks: weeks)
    } else if let months = Self.yearsAndMonths(text[...]) {
      self.init(months: months)
    } else {
      return nil
    }
  }

  private static func yearsAndMonths(_ text: Substring) -> Int? {
    guard let split = text.firstIndex(of: "j") else { return number(text, unit: "m") }
    guard let years = number(text[...split], unit: "j") else { return nil }
    let rest = text[text.index(after: split)...]
    if rest.isEmpty { return years * 12 }
    guard let months = number(rest, unit: "m"), months < 12 else { return nil }
    return years * 12 + months
  }

  private static func number(_ text: Substring, unit: Character) -> Int? {
    guard text.last == unit else { return nil }
    let digits = text.dropLast()
    guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(digits)
  }
}

extension Age {
  /// The age in the short notation, which gives the same age when it is read; while pregnant, the
  /// whole weeks.
  public var notation: String {
    if let weeks = weeksPregnant { return weeks == 0 ? "zwanger" : "zwanger \(weeks)w" }
    if months > 0, Age(months: months) == self {
      if months < 24 { return "\(months)m" }
      return months % 12 == 0 ? "\(months / 12)j" : "\(months / 12)j\(months % 12)m"
    }
    return days % 7 == 0 && days > 0 ? "\(days / 7)w" : "\(days)d"
  }
}
