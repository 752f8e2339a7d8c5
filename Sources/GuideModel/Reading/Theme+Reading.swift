extension Theme: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Theme.self)
    let name = fields.text("name")
    let description = fields.text("description")
    let order = fields.number("order")
    let asked = fields.ids("asked", of: Answer.self)
    let asksForSigns = fields.truth("asksForSigns") ?? false
    guard let id, let name, let description, let order else { return nil }
    self.init(
      id: id,
      name: name,
      description: description,
      order: order,
      asksForSigns: asksForSigns,
      asked: asked
    )
  }
}
