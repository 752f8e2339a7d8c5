extension HelpLine: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: HelpLine.self)
    let name = fields.text("name")
    let number = fields.text("number")
    let hours = fields.text("hours")
    let purpose = fields.text("forWhat")
    let signs = fields.texts("signs")
    let urgency = fields.value("urgency", of: Urgency.self)
    let checked = fields.day("checked")
    let sources = fields.sources()
    guard let id, let name, let number, let hours, let purpose, let urgency, let checked,
      let sources
    else { return nil }
    self.init(
      id: id,
      name: name,
      number: number,
      hours: hours,
      purpose: purpose,
      signs: signs,
      urgency: urgency,
      checked: checked,
      sources: sources,
      language: language
    )
  }
}
