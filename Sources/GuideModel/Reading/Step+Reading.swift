extension Step: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Step.self)
    let title = fields.text("title")
    let text = fields.text("text")
    let window = fields.span()
    let end = fields.value("end", of: End.self)
    let legal = fields.optionalValue("legal", of: Legal.self)
    let place = fields.text("where")
    let bring = fields.texts("bring")
    let situations = fields.values("situations", of: Situation.self)
    let themes = fields.ids("themes", of: Theme.self)
    let isPrivate = fields.truth("private") ?? false
    let sources = fields.sources()
    guard let id, let title, let text, let window, let end, let place, let sources else {
      return nil
    }
    self.init(
      id: id,
      title: title,
      text: text,
      window: window,
      end: end,
      legal: legal,
      place: place,
      bring: bring,
      situations: situations,
      themes: themes,
      isPrivate: isPrivate,
      sources: sources,
      language: language
    )
  }
}
