import GuideModel

/// What the keys do, and what the guide is and is not; made from the table that handles them.
struct KeysScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    return Page(
      title: words[.keysTitle],
      blocks: [
        .bullets(explanations(visit)),
        .heading(words[.aboutHeading]),
        .paragraph(words[.aboutGuide]),
        .paragraph(
          [visit.privacy, words[.aboutNetwork], visit.farewell].compactMap(\.self)
            .joined(separator: " ")
        ),
        .remark(
          visit.guide.packs.map(\.description).map { "\($0.name) \($0.version)" }
            .joined(separator: " · ")
        ),
      ]
    )
  }

  private func explanations(_ visit: Visit) -> [String] {
    let words = visit.words
    switch visit.means {
    case .keys:
      let digits: Phrase = visit.face == .consult ? .keyNumbers : .keyDigits
      return visit.bindings.map { Self.line($0, words) } + ["1-9: \(words[digits])"]
    case .lines:
      return LineTable.explanations(in: words, canQuit: visit.kiosk == nil)
        .map { "\($0.typed): \($0.meaning)" }
    }
  }

  private static func line(_ binding: Binding, _ words: Wording) -> String {
    let keys = binding.keys.map { words.keyName($0) }.joined(separator: " ")
    return "\(keys): \(words[binding.meaning])"
  }
}
