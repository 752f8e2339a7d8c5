extension Milestone: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Milestone.self)
    let domain = fields.value("domain", of: Domain.self)
    let age = fields.age("age")
    let text = fields.text("text")
    let attempt = fields.text("try")
    let window = fields.optionalObject("window") { $0.span() }
    let sources = fields.sources()
    guard let id, let domain, let age, let text, let attempt, let sources else { return nil }
    self.init(
      id: id,
      domain: domain,
      age: age,
      text: text,
      attempt: attempt,
      window: window,
      sources: sources,
      language: language
    )
  }
}
