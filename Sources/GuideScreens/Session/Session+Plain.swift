import GuideModel

extension Session {
  /// A place as plain text, as someone sees it who told no age.
  public static func plainText(
    of place: Place,
    in guide: Guide,
    today: CalendarDay
  ) -> String {
    var session = Session(guide: guide, today: today)
    session.go(to: place, for: nil)
    return session.page.plainLines().joined(separator: "\n")
  }
}
