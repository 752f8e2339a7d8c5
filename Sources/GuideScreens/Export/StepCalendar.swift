import GuideModel

/// The steps of one child as a calendar (RFC 5545): what can be arranged already on its last day, and
/// what comes on its first.
///
/// What can be arranged already and has no last day is left out, and so is what is private, as a
/// family may share its calendar. Nothing in it names the child, its birth or its due date; its days
/// follow from them, all the same.
public struct StepCalendar {
  private let steps: [Step]
  private let age: Age
  private let birth: CalendarDay
  private let isDue: Bool
  private let visit: Visit

  /// Creates the calendar of a child; nil when no day of birth and no due date was told.
  ///
  /// - Parameters:
  ///   - theme: only steps of this theme; nil for all.
  ///   - today: the day of the calendar's stamp.
  public init?(of guide: Guide, for child: Child, in theme: Theme.ID?, today: CalendarDay) {
    guard let birth = child.birth else { return nil }
    self.birth = birth
    isDue = child.age.isPregnancy
    visit = Visit(guide: guide, child: child, today: today)
    steps = visit.steps.filter { step in
      guard !step.isPrivate, theme.map(step.themes.contains) ?? true else { return false }
      return switch step.moment(at: child.age) {
      case .late, nil: false
      case .now: step.hasLastDay
      case .soon, .later: true
      }
    }
    .sorted { ($0.window.from, $0.id.text) < ($1.window.from, $1.id.text) }
    age = child.age
  }

  /// Whether there is nothing to arrange; the format has no calendar without events.
  public var isEmpty: Bool { steps.isEmpty }

  /// The calendar as a file: lines that end in CR and LF.
  public var text: String {
    let lines =
      [
        ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
        ContentLine("PRODID", "-//Oudergids//Oudergids//NL"),
        ContentLine("CALSCALE", "GREGORIAN"),
      ] + steps.flatMap(event) + [ContentLine("END", "VCALENDAR")]
    return lines.map(\.folded).joined()
  }

  private func event(_ step: Step) -> [ContentLine] {
    let day = isOpen(step) ? birth.lastDay(of: step.window) : birth.firstDay(at: step.window.from)
    return [
      ContentLine("BEGIN", "VEVENT"),
      ContentLine("UID", uid(step)),
      ContentLine("DTSTAMP", visit.today.basic + "T000000Z"),
      ContentLine("DTSTART;VALUE=DATE", day.basic),
      ContentLine("DTEND;VALUE=DATE", day.later(byDays: 1).basic),
      ContentLine("SUMMARY", text: summary(step)),
      ContentLine("DESCRIPTION", text: description(step)),
      ContentLine("CLASS", "PRIVATE"),
      ContentLine("TRANSP", "TRANSPARENT"),
      ContentLine("END", "VEVENT"),
    ]
  }

  /// The same whenever the calendar of a child is made, so that a new one replaces the old one, and
  /// another for a sibling, whose steps must not be replaced.
  private func uid(_ step: Step) -> String {
    let isLocal = visit.guide.steps.local.contains { $0.id == step.id }
    return visit.guide.uuid("step/\(step.id)/\(birth.iso)", isLocal: isLocal).text
  }

  /// Whether it can be arranged already, so that only its end is still to come.
  private func isOpen(_ step: Step) -> Bool { step.moment(at: age) == .now }

  private func summary(_ step: Step) -> String {
    let lastDay = step.end == .preferred ? Phrase.calendarPreferred : .calendarLast
    let title = isOpen(step) ? visit.words(lastDay, step.title) : step.title
    return step.legal == nil ? title : "\(title) (\(visit.words[step.legal]))"
  }

  private func description(_ step: Step) -> String {
    let words = visit.words
    let facts = [
      (Phrase.factOnlyFor, step.situations.map { words[$0] }), (.factWhere, [step.place]),
      (.factBring, step.bring),
    ]
    let sources = step.sources.compactMap(visit.guide.source).map { source in
      "- \(source.publisher), \(source.title), \(source.url)"
    }
    let lines =
      [
        step.text, step.legal.map { words[$0.explanation] },
        days(of: step),
      ]
      + [isDue ? words[.calendarDue] : nil]
      + facts.filter { !$0.1.isEmpty }.map { "\(words[$0.0]): \($0.1.joined(separator: ", "))" }
      + (sources.isEmpty ? [] : ["\(words[.sourcesHeading]):"] + sources)
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  private func days(of step: Step) -> String {
    let first = visit.words.day(birth.firstDay(at: step.window.from))
    guard step.hasLastDay else { return visit.words(.calendarFrom, first) }
    let phrase = step.end == .preferred ? Phrase.calendarBest : .calendarWindow
    return visit.words(phrase, first, visit.words.day(birth.lastDay(of: step.window)))
  }
}

extension Step {
  /// Whether its end is a day; that of a birth still to come is none.
  fileprivate var hasLastDay: Bool { end != .fades && window.until.days != 0 }
}

extension CalendarDay {
  /// The day as `20261122`.
  fileprivate var basic: String { iso.filter { $0 != "-" } }
}
