import GuideModel

extension Session {
  /// A place as plain text, as someone sees it who told no age.
  public static func plainText(
    of place: Place,
    in guide: Guide,
    today: CalendarDay
  ) -> String {
    place.screen.page(for: Visit(guide: guide, child: nil, today: today)).plainLines()
      .joined(separator: "\n")
  }
}
