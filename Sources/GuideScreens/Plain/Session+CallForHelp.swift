import GuideModel

extension Session {
  /// Whom to call when typed words speak of danger, for who reads plain lines; nothing otherwise.
  public static func callForHelp(on typed: String, in guide: Guide) -> [String] {
    guard guide.isDanger(typed) else { return [] }
    return ["! \(Wording(guide.language)[.emergencyTitle])"]
  }
}
