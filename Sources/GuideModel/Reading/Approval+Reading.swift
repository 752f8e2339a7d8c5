extension Approval: PackEntry {
  init?(_ fields: Fields, language: Language) {
    let id = fields.id("id", of: Approval.self)
    let by = fields.text("by")
    let on = fields.day("on")
    let fingerprint = fields.text("fingerprint")
    guard let id, let by, let on, let fingerprint else { return nil }
    guard let approval = Approval(of: id, by: by, on: on, fingerprint: fingerprint) else {
      fields.note(.emptyText, "by", at: fields.node("by"))
      return nil
    }
    self = approval
  }
}
