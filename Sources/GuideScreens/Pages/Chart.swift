import GuideModel

/// When children usually begin to do some things, as bars over the months, with one child's age as
/// a line; it says nothing about that child.
public struct Chart: Hashable, Sendable {
  public let rows: [Row]
  /// The last month shown: a whole one, at which all windows are over; the first is birth.
  let end: Age
  /// The child's line; nil before birth, and once all windows are over.
  let child: Line?
  /// What the numbers below the bars are.
  let unit: String

  /// One thing that children begin to do.
  public struct Row: Hashable, Sendable {
    let label: String
    /// The window in words, as it stands behind the label.
    let when: String
    let window: AgeSpan
    /// The row as a sentence, for who does not see the bar.
    let sentence: String
  }

  /// Where a child is, and how that is said.
  public struct Line: Hashable, Sendable {
    let age: Age
    let label: String
  }

  /// Creates a chart; nil without rows.
  ///
  /// - Parameter label: how the child's age is said beside its line.
  init?(_ rows: [Row], of age: Age, label: String, unit: String) {
    guard let last = rows.map(\.window.until).max() else { return nil }
    self.rows = rows
    self.unit = unit
    end = last.roundedUpToMonth
    child = age.isPregnancy || age >= last ? nil : Line(age: age, label: label)
  }
}

extension Age {
  /// The first age in whole months that is not before this one, of those that are possible.
  fileprivate var roundedUpToMonth: Age {
    if let whole = Age(months: months), whole >= self, whole.days > 0 { return whole }
    return Age(months: months + 1) ?? self
  }
}
