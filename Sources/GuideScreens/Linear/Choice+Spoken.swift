import GuideModel

extension Choice {
  /// The label, and behind it in words what a screen shows by boxes.
  func spoken(_ words: Wording) -> String {
    let details = [isOn.map { words[state(isOn: $0)] } ?? "", detail].filter { !$0.isEmpty }
    return label + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }

  private func state(isOn: Bool) -> Phrase {
    switch action {
    case .open(.step), .arrange: isOn ? .lineDone : .lineToDo
    case .mark: isOn ? .lineChosen : .nothing
    case .answer: isOn ? .yes : .nothing
    default: isOn ? .lineOn : .lineOff
    }
  }
}
