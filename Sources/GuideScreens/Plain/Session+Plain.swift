import GuideModel

extension Session {
  /// A place as plain text, as someone sees it who told of a child, or of none: then a theme has its
  /// answers for every age.
  public static func plainText(
    of place: Place,
    for child: Child? = nil,
    in guide: Guide,
    today: CalendarDay
  ) -> String {
    place.screen.page(for: Visit(guide: guide, child: child, today: today)).plainLines()
      .joined(separator: "\n")
  }
}
