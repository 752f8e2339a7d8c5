import GuideModel

extension Session {
  /// The slip as a file, ending with a line end.
  public func slipText(as format: SlipFormat) -> String {
    let slip = Slip(of: visit)
    return switch format {
    case .text: slip.page.plainLines().joined(separator: "\n") + "\n"
    case .markdown: slip.page.markdown
    case .html: slip.page.html(language: visit.guide.language.rawValue)
    }
  }

  /// The slip as plain text for at most two pages of paper.
  public var slipPaper: String { Slip(of: visit).paper.joined(separator: "\n") + "\n" }

  /// The slip of some entries, for who writes one by a command.
  ///
  /// - Parameter child: for the days of steps and for offers; nil where no age was told.
  public static func slipText(
    of ids: [String],
    for child: Child?,
    as format: SlipFormat,
    in guide: Guide,
    today: CalendarDay
  ) -> String {
    var session = Session(guide: guide, today: today)
    session.visit.child = child
    session.visit.kept = Kept(ids)
    return session.slipText(as: format)
  }
}
