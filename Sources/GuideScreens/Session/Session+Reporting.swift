import Canvas

extension Session {
  /// Tells what came of something outside, on the page that is open, until the next key.
  ///
  /// - Parameter weight: a caution for what went wrong.
  public mutating func report(_ sentence: String, as weight: Block.Weight = .note) {
    laid = nil
    visit.report = .notice(weight, title: sentence.withoutControls.text)
  }

  /// Whether a report has moved the page, so that what is chosen may be out of view.
  func isMovedByReport(size: Size) -> Bool {
    guard visit.report != nil else { return false }
    return layout(size: size).viewport.held(path.last?.position).top > 0
  }

  /// Takes the report away, as it was read.
  mutating func forgetReport() {
    guard visit.report != nil else { return }
    laid = nil
    visit.report = nil
  }
}
