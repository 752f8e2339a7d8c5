extension PackDescription {
  init?(_ fields: Fields) {
    let id = fields.id("id", of: PackDescription.self)
    let name = fields.text("name")
    let extends = fields.optionalID("extends", of: PackDescription.self)
    let municipality = fields.optionalText("municipality")
    let districts = fields.objects("districts") { District($0) }
    let version = fields.text("version")
    let updated = fields.day("updated")
    guard let id, let name, let version, let updated else { return nil }
    self.init(
      id: id,
      name: name,
      extends: extends,
      municipality: municipality,
      districts: districts,
      version: version,
      updated: updated
    )
  }
}

extension District {
  fileprivate init?(_ fields: Fields) {
    let id = fields.id("id", of: District.self)
    let name = fields.text("name")
    guard let id, let name else { return nil }
    self.init(id: id, name: name)
  }
}
