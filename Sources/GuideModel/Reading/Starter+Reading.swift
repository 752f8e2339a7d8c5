extension Starter: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Starter.self)
    let themes = fields.ids("themes", of: Theme.self)
    let ages = fields.ages("ages")
    let question = fields.text("question")
    let listen = fields.text("listen")
    let together = fields.text("together")
    guard let id, let ages, let question, let listen, let together else { return nil }
    self.init(
      id: id,
      themes: themes,
      ages: ages,
      question: question,
      listen: listen,
      together: together,
      language: language
    )
  }
}
