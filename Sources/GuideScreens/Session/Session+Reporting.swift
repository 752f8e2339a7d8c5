extension Session {
  /// Tells what came of something outside, on the page that is open, until the next key.
  ///
  /// - Parameter weight: a caution for what went wrong.
  public mutating func report(_ sentence: String, as weight: Block.Weight = .note) {
    laid = nil
    visit.report = .notice(weight, title: sentence.withoutControls.text)
  }

  /// Takes the report away, as it was read.
  mutating func forgetReport() {
    guard visit.report != nil else { return }
    laid = nil
    visit.report = nil
  }
}
