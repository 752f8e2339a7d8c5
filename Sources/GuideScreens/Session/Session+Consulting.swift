import GuideModel

extension Session {
  /// Notes that the entry of the page was discussed, or on a list the chosen one; or takes it back.
  mutating func discussSelected(_ layout: PageLayout) {
    guard visit.face == .consult else { return report(words[.consultOnly]) }
    let position = layout.viewport.held(path.last?.position)
    guard let id = layout.page.entryID(at: position.selected) else { return }
    discuss(id)
    path[path.count - 1].position = position
  }

  /// Notes that an entry was discussed, or takes it back; only in a consult.
  mutating func discuss(_ id: String) {
    guard visit.face == .consult else { return report(words[.consultOnly]) }
    visit.discussed.formSymmetricDifference([id])
  }

  /// Jumps to the choice of a number, of which this is the next digit: 1 and 2 lead to the twelfth.
  ///
  /// - Returns: whether there is such a choice; where there is none, no number is being typed.
  mutating func jump(digit: Int, _ layout: PageLayout) -> Bool {
    let number = path[path.count - 1].number * 10 + digit
    let choices = layout.page.choices.indices
    guard let jump = [number, digit].first(where: { choices.contains($0 - 1) }) else {
      path[path.count - 1].number = 0
      return false
    }
    path[path.count - 1].position =
      layout.viewport.selecting(jump - 1, from: path.last?.position)
    path[path.count - 1].number = jump
    return true
  }
}
