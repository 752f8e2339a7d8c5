import GuideModel

extension Session {
  /// An entry alone as plain text, as someone sees it who told no age.
  public static func plainText(
    of entry: Entry,
    in guide: Guide,
    today: CalendarDay
  ) -> String {
    guard case .contact(let line) = entry else {
      return plainText(of: Place(entry), in: guide, today: today)
    }
    let visit = Visit(guide: guide, child: nil, today: today)
    return line.page(for: visit).plainLines().joined(separator: "\n")
  }
}

extension HelpLine {
  /// The line without the others, which share a page with it everywhere else.
  fileprivate func page(for visit: Visit) -> Page {
    Page(
      title: "\(name): \(number)",
      blocks: visit.languageNote(of: .contact(self)) + [.paragraph(hours), .paragraph(purpose)]
        + (signs.isEmpty ? [] : [.bullets(signs)]) + visit.provenance(of: .contact(self))
    )
  }
}
