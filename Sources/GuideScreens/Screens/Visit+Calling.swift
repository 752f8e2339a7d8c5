import GuideModel

extension Visit {
  /// Whom to ask about a child's development, with the number where the packs give one.
  var callCJG: String {
    guide.helpLines.first { $0.urgency == .ask }.map { "\($0.name), \($0.number)" }
      ?? words[.cjg]
  }
}
