extension Source: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Source.self)
    let publisher = fields.text("publisher")
    let title = fields.text("title")
    let url = fields.text("url")
    let kind = fields.value("kind", of: Kind.self)
    let published = fields.optionalText("published")
    let read = Self.dayOfReading(fields)
    let reviewBefore = fields.optionalDay("reviewBefore")
    guard let id, let publisher, let title, let url, let kind else { return nil }
    self.init(
      id: id,
      publisher: publisher,
      title: title,
      url: url,
      kind: kind,
      published: published,
      read: read,
      reviewBefore: reviewBefore
    )
  }

  /// The field `read` is a day, or false for a page that was not read.
  private static func dayOfReading(_ fields: Fields) -> CalendarDay? {
    guard let node = fields.required("read") else { return nil }
    if case .truth(false) = node.content { return nil }
    return fields.day("read")
  }
}
