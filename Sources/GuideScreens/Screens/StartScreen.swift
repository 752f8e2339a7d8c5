import GuideModel

/// Asks how old the child is: typed, or chosen from the stages.
public struct StartScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let other: Language = visit.guide.language == .dutch ? .english : .dutch
    return Page(
      title: words[.startTitle],
      typed: visit.typed,
      blocks: [
        .field(label: words[.ageField], typed: visit.typed),
        .remark(reply(to: visit.typed, words)),
        .choices(
          Stage.allCases.map { Choice(words.stageChoice($0), .tell(Child(in: $0))) }
            + [Choice(Wording(other)[.languageName], .speak(other))]
        ),
      ] + damage(visit.guide.themes, .tabQuestions, visit)
    )
  }

  /// What the guide understood of what was typed so far.
  private func reply(to typed: String, _ words: Wording) -> String {
    guard !typed.isEmpty else { return words[.ageExamples] }
    guard let child = Self.child(typed: typed) else { return words[.ageNotUnderstood] }
    return words(.ageUnderstood, words.age(child.age))
  }

  /// The child of a typed age; nil when the guide has nothing for it.
  public static func child(typed: String) -> Child? {
    guard let age = Age(notation: typed), Stage(age) != nil else { return nil }
    return Child(age: age)
  }
}
