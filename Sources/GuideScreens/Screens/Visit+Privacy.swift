extension Visit {
  /// What becomes of what a visitor enters, where the owner allows what is allowed here.
  var privacy: String {
    let kept = words[outlets.keepsProgress ? .aboutProgress : .aboutPrivacy]
    return outlets.letSlipOut ? "\(kept) \(words[.aboutSlip])" : kept
  }
}
