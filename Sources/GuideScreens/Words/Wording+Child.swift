import GuideModel

extension Wording {
  /// The age by which milestones go: the stage where only that is known and nothing is corrected.
  func correctedAge(of child: Child) -> String {
    child.correctedAge == child.age ? self.child(child) : ageOfChild(child.correctedAge)
  }

  /// That age as a sentence, which says so when it is corrected; nil before birth.
  func sentence(of child: Child) -> String? {
    guard !child.age.isPregnancy else { return nil }
    let isCorrected = child.correctedAge != child.age
    return self(isCorrected ? .chartCorrectedAge : .chartAge, correctedAge(of: child))
  }

  /// Says both ages of a child that was born early, while they differ.
  func bothAges(of child: Child) -> [Block] {
    guard child.correctedAge != child.age else { return [] }
    return [.paragraph(self(.bothAges, ageOfChild(child.age), ageOfChild(child.correctedAge)))]
  }
}
