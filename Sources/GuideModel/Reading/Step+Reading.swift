extension Step: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Step.self)
    let title = fields.text("title")
    let text = fields.text("text")
    let window = fields.span()
    let legal = fields.optionalValue("legal", of: Legal.self)
    let place = fields.text("where")
    let bring = fields.texts("bring")
    let situations = fields.values("situations", of: Situation.self)
    let themes = fields.ids("themes", of: Theme.self)
    let sources = fields.sources()
    guard let id, let title, let text, let window, let place, let sources else { return nil }
    self.init(
      id: id,
      title: title,
      text: text,
      window: window,
      legal: legal,
      place: place,
      bring: bring,
      situations: situations,
      themes: themes,
      sources: sources,
      language: language
    )
  }
}
