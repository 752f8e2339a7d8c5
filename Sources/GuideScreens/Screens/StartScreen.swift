import GuideModel

/// Asks how old the child is: typed, or chosen from the stages.
struct StartScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let other: Language = visit.guide.language == .dutch ? .english : .dutch
    var page = Page(
      title: words[.startTitle],
      typed: visit.typed,
      fieldHasFocus: !visit.typed.isEmpty,
      extraCommands: (visit.kiosk == nil ? [.quit] : []) + [.search],
      blocks: [
        .field(label: words[.ageField], typed: visit.typed),
        .remark(reply(to: visit.typed, visit)),
        .choices(
          Stage.allCases.map { Choice(words.stageChoice($0), .tell(Child(in: $0))) }
            + [Choice(Wording(other)[.languageName], .speak(other))]
        ),
      ] + visit.languageWarning + damage(visit.guide.themes, .tabQuestions, visit)
    )
    page.escapeClears = page.fieldHasFocus
    if case .refused = TypedAge(visit.typed, today: visit.today), page.fieldHasFocus {
      page.hints = .allBut([.open])
    }
    return page
  }

  /// What the guide understood of what was typed so far.
  func reply(to typed: String, _ visit: Visit) -> String {
    guard !typed.isEmpty else { return visit.words[.ageExamples] }
    guard typed != Session.farewellBegun else { return visit.words[.homeAgain] }
    return switch TypedAge(typed, today: visit.today) {
    case .understood(let child, _): understood(child, visit)
    case .refused(let refusal): visit.words.refusal(refusal)
    }
  }

  private func understood(_ child: Child, _ visit: Visit) -> String {
    let words = visit.words
    guard child.stage == nil else { return words(.stageUnderstood, words.child(child)) }
    let day = words.day(child.birth ?? visit.today.birth(of: child.age))
    return words(
      child.age.isPregnancy ? .dueUnderstood : .ageUnderstood,
      child.age.days == 0 ? words(.days, "0") : words.age(child.age),
      words(child.birth == nil ? .aroundDay : .onDay, day)
    )
  }
}
