extension Offer: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Offer.self)
    let name = fields.text("name")
    let kind = fields.value("kind", of: Kind.self)
    let audience = fields.object("for") { Audience($0) }
    let answers = fields.ids("answers", of: Answer.self)
    let description = fields.text("description")
    let places = fields.values("where", of: Place.self)
    let districts = fields.ids("districts", of: District.self)
    let times = fields.values("when", of: Time.self)
    let length = fields.optionalText("length")
    let cost = fields.value("cost", of: Cost.self)
    let childrenWelcome = fields.truth("childrenWelcome")
    let languages = fields.texts("languages")
    let signUp = fields.value("signUp", of: SignUp.self)
    let signUpHow = fields.text("signUpHow")
    let contact = fields.object("contact") { Contact($0) }
    let provider = fields.text("provider")
    let status = fields.value("status", of: Status.self)
    let checked = fields.day("checked")
    let validUntil = fields.optionalDay("validUntil")
    let sources = fields.sources()
    guard let id, let name, let kind, let audience, let description, let cost, let signUp,
      let signUpHow, let contact, let provider, let status, let checked, let sources
    else { return nil }
    self.init(
      id: id,
      name: name,
      kind: kind,
      themes: audience.themes,
      answers: answers,
      ages: audience.ages,
      situations: audience.situations,
      description: description,
      places: Set(places),
      districts: districts,
      times: Set(times),
      length: length,
      cost: cost,
      childrenWelcome: childrenWelcome,
      languages: languages,
      signUp: signUp,
      signUpHow: signUpHow,
      contact: contact,
      provider: provider,
      status: status,
      checked: checked,
      validUntil: validUntil,
      sources: sources,
      language: language
    )
  }

  private struct Audience {
    let themes: [Theme.ID]
    let ages: AgeSpan
    let situations: [Situation]

    init?(_ fields: Fields) {
      themes = fields.ids("themes", of: Theme.self)
      situations = fields.values("situations", of: Situation.self)
      guard let ages = fields.ages("ages") else { return nil }
      self.ages = ages
    }
  }
}

extension Offer.Contact {
  fileprivate init?(_ fields: Fields) {
    let telephone = fields.optionalText("telephone")
    let site = fields.optionalText("site")
    guard let name = fields.text("name") else { return nil }
    self.init(name: name, telephone: telephone, site: site)
  }
}
