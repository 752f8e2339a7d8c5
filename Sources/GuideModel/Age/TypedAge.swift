/// An age as a person types it, in Dutch or English.
///
/// `8m`, `8 maanden`, `2j3m`, `anderhalf jaar`, `2,5 jaar`, `14-3-2026`, `14 maart 2026`, `zwanger`,
/// `20 weken zwanger`, `uitgerekend 3-5-2027`, `8 months`, `pregnant 24 weeks`.
public enum TypedAge: Hashable, Sendable {
  /// The child, and whether it was said to be born early, without by how much.
  case understood(Child, early: Bool)
  /// Nothing that is an age.
  case nonsense
  /// A birth that is still to come; a due date says «uitgerekend».
  case future
  /// Older than the guide goes, or further away than a pregnancy lasts.
  case outside

  /// Reads what was typed.
  ///
  /// - Parameter today: the day from which dates are counted.
  public init(_ text: String, today: CalendarDay) {
    guard text.utf8.count <= 200, let words = TypedWords(text) else {
      self = .nonsense
      return
    }
    if let date = words.date {
      self.init(birth: date, words, today)
    } else if words.saysPregnant {
      self.init(pregnant: words)
    } else if let days = words.days {
      self.init(days: days, words)
    } else {
      self = .nonsense
    }
  }

  private init(birth date: CalendarDay, _ words: TypedWords, _ today: CalendarDay) {
    let days = today.days(since: date)
    if days < 0, !words.saysDue {
      self = .future
    } else if days >= 0, words.saysDue {
      self = days <= Self.latestBirth ? .child(Age(weeksPregnant: 40), early: false) : .outside
    } else {
      self.init(days: days, words)
    }
  }

  /// Days after the due date by which a child is born.
  private static let latestBirth = 14

  private init(pregnant words: TypedWords) {
    if let days = words.days {
      self = .child(Age(weeksPregnant: days / 7), early: false)
    } else {
      self = .understood(Child(in: .pregnant), early: false)
    }
  }

  private init(days: Int, _ words: TypedWords) {
    guard let early = words.weeksEarly else {
      self = .child(Age(days: days), early: words.saysEarly && days >= 0)
      return
    }
    guard case .understood(let child, _) = TypedAge.child(Age(days: days), early: true) else {
      self = .outside
      return
    }
    self = child.born(weeksEarly: early).map { .understood($0, early: false) } ?? .nonsense
  }

  private static func child(_ age: Age?, early: Bool) -> TypedAge {
    guard let age, Stage(age) != nil, let child = Child(age: age) else { return .outside }
    return .understood(child, early: early)
  }
}
