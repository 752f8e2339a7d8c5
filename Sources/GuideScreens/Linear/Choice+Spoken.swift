import GuideModel

extension Choice {
  /// The label, and behind it in words what a screen shows by boxes.
  func spoken(_ words: Wording) -> String {
    let box = isOn.map { words[state(isOn: $0)] } ?? ""
    let details = [box, saysMore ? "" : detail].filter { !$0.isEmpty }
    return label + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
      + (saysMore ? " " + detail : "")
  }

  /// Whether what stands behind the label is a sentence of its own, and no word about it.
  private var saysMore: Bool { detail.hasSuffix(".") }

  private func state(isOn: Bool) -> Phrase {
    switch action {
    case .open(.step), .arrange: isOn ? .lineDone : .lineToDo
    case .mark: isOn ? .lineChosen : .nothing
    case .answer: isOn ? .yes : .nothing
    default: isOn ? .lineOn : .lineOff
    }
  }
}
