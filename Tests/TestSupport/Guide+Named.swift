import GuideModel

extension Guide {
  /// An answer by the text of its id; nil when there is none.
  public func answer(named id: String) -> Answer? { Answer.ID(id).flatMap(answer) }
}

extension Child {
  /// A child of an age in the short notation; nil when the notation makes no sense.
  public init?(aged notation: String, weeksEarly: Int = 0) {
    guard let age = Age(notation: notation) else { return nil }
    self.init(age: age, weeksEarly: weeksEarly)
  }
}
