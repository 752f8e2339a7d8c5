/// What of a guide someone must read again.
public struct Review {
  /// Past their review, or over.
  public let overdue: [Entry]
  /// Due within ``ahead`` months.
  public let due: [Entry]
  /// Changed since an organisation approved them.
  public let changed: [Entry]
  /// Approved by nobody.
  public let unapproved: [Entry]

  /// Months ahead in which a review counts as due.
  public static let ahead = 3

  /// Looks through all entries of a guide.
  public init(of guide: Guide, on today: CalendarDay) {
    let entries = EntryKind.allCases.flatMap(guide.entries(of:))
    let soon = today.later(byMonths: Self.ahead)
    overdue = entries.filter { entry in entry.endsOn.map { $0 <= today } ?? false }
    due = entries.filter { entry in entry.endsOn.map { today < $0 && $0 <= soon } ?? false }
    changed = entries.filter { entry in
      guide.approval(of: entry).map { $0.fingerprint != guide.fingerprint(of: entry) } ?? false
    }
    unapproved = entries.filter { guide.approval(of: $0) == nil }
  }
}
