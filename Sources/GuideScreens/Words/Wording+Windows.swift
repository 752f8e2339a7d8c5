import GuideModel

extension Wording {
  /// A window in the nearest months, such as «tussen 4 en 9 maanden».
  func between(_ window: AgeSpan) -> String {
    self(.between, "\(window.from.nearestMonths)", "\(window.until.nearestMonths)")
  }
}

extension Age {
  fileprivate var nearestMonths: Int { later(byDays: 15).months }
}
