extension Answer: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Answer.self)
    let theme = fields.id("theme", of: Theme.self)
    let ages = fields.ages("ages")
    let question = fields.text("question")
    let short = fields.text("short")
    let normal = fields.text("normal")
    let sources = fields.sources()
    let checked = fields.day("checked")
    let reviewBefore = fields.day("reviewBefore")
    let explain = fields.texts("explain")
    let attempts = fields.texts("try")
    let avoid = fields.texts("avoid")
    let variants = fields.objects("variants") { Variant($0) }
    let seekHelp = fields.objects("seekHelp") { SeekHelp($0) }
    let related = fields.ids("related", of: Answer.self)
    let offers = fields.ids("offers", of: Offer.self)
    let steps = fields.ids("steps", of: Step.self)
    let keywords = fields.texts("keywords")
    guard let id, let theme, let ages, let question, let short, let normal, let sources,
      let checked, let reviewBefore
    else { return nil }
    self.init(
      id: id,
      theme: theme,
      ages: ages,
      question: question,
      short: short,
      normal: normal,
      explain: explain,
      attempts: attempts,
      avoid: avoid,
      variants: variants,
      seekHelp: seekHelp.sorted { $0.urgency.rank < $1.urgency.rank },
      sources: sources,
      related: related,
      offers: offers,
      steps: steps,
      keywords: keywords,
      checked: checked,
      reviewBefore: reviewBefore,
      language: language
    )
  }
}

extension Answer.Variant {
  fileprivate init?(_ fields: Fields) {
    let situation = fields.value("situation", of: Situation.self)
    let text = fields.text("text")
    guard let situation, let text else { return nil }
    self.init(situation: situation, text: text)
  }
}

extension Answer.SeekHelp {
  fileprivate init?(_ fields: Fields) {
    let urgency = fields.value("urgency", of: Urgency.self)
    let signs = fields.texts("when")
    guard let urgency else { return nil }
    guard !signs.isEmpty else {
      fields.note(.emptyText, "when")
      return nil
    }
    self.init(urgency: urgency, signs: signs)
  }
}
