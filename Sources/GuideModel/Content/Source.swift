/// A page or guideline that facts come from.
public struct Source: Hashable, Sendable, Identifiable {
  public let id: EntryID<Source>
  public let publisher: String
  public let title: String
  public let url: String
  public let kind: Kind
  /// As the page shows it, a year or a day; nil when it shows none.
  public let published: String?
  /// The day on which the page was read; nil when it was not, and the organisation is named as the
  /// owner of what is commonly known.
  public let read: CalendarDay?
  /// From this day on the page must be looked at again; nil where the answers' own day says it.
  public let reviewBefore: CalendarDay?

  /// What kind of page it is; there is no commercial one.
  public enum Kind: String, CaseIterable, Sendable {
    case guideline, official, professional, research
  }
}
