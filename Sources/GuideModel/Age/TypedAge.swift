/// An age as a person types it, in Dutch or English.
///
/// `8m`, `8 maanden`, `2j3m`, `anderhalf jaar`, `2,5 jaar`, `14-3-2026`, `14 maart 2026`, `zwanger`,
/// `zwanger 20`, `20 weken zwanger`, `uitgerekend 3-5-2027`, `pas geboren`, `bijna 2 jaar`,
/// `maart 2025`, `hij is 2`, `0 tot 6 weken`, `8 months`, `half a year`, `pregnant 24 weeks`, `newborn`.
public enum TypedAge: Hashable, Sendable {
  /// The child, and whether it was said to be born early, without by how much.
  case understood(Child, early: Bool)
  /// Nothing that the guide can go by, and why.
  case refused(Refusal)

  /// Reads what was typed.
  ///
  /// - Parameter today: the day from which dates are counted.
  public init(_ text: String, today: CalendarDay) {
    guard text.utf8.count <= 200 else {
      self = .refused(.nonsense)
      return
    }
    if let stage = TypedWords.stage(text) {
      self = .understood(Child(in: stage), early: false)
    } else if let words = TypedWords(text) {
      self.init(words, today)
    } else {
      self = .refused(.nonsense)
    }
  }

  private init(_ words: TypedWords, _ today: CalendarDay) {
    if words.namesNoDay {
      self = .refused(.noSuchDay)
    } else if let date = words.date {
      self.init(date, words, today)
    } else if words.saysPregnant {
      self.init(pregnant: words)
    } else if let days = words.days {
      self.init(Age(days: days), words)
    } else {
      self = .refused(.nonsense)
    }
  }

  private init(_ date: CalendarDay, _ words: TypedWords, _ today: CalendarDay) {
    let told = words.isDayUnknown ? nil : date
    if words.saysDue || words.saysPregnant {
      self.init(daysPregnant: Age.pregnancy + today.days(since: date), told: told, words)
      return
    }
    let isThisMonth = (date.year, date.month) == (today.year, today.month)
    let birth = words.isDayUnknown && isThisMonth ? min(date, today) : date
    if birth > today {
      self = .refused(.future)
    } else {
      self.init(Age(on: today, born: birth), told: told, words)
    }
  }

  private init(daysPregnant days: Int, told due: CalendarDay? = nil, _ words: TypedWords) {
    guard let age = Age(daysPregnant: days) else {
      self = .refused(days < 0 ? .dueTooFar : .overdue)
      return
    }
    self.init(age, told: due, words)
  }

  private init(pregnant words: TypedWords) {
    if let days = words.days {
      self.init(daysPregnant: days, words)
    } else {
      self = .understood(Child(in: .pregnant), early: false)
    }
  }

  private init(_ age: Age?, told birth: CalendarDay? = nil, _ words: TypedWords) {
    guard let age, Stage(age) != nil, let child = Child(age: age, birth: birth) else {
      self = .refused(.outside)
      return
    }
    guard let early = words.weeksEarly else {
      self = .understood(child, early: words.saysEarly && !age.isPregnancy)
      return
    }
    self =
      child.born(weeksEarly: early).map { .understood($0, early: false) } ?? .refused(.nonsense)
  }
}
