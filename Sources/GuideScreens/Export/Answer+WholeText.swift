import GuideModel

extension Answer {
  /// The answer in one text, for programs that show no page around it.
  ///
  /// Signs of danger come before the advice, so that it can't be quoted without them.
  func wholeText(for visit: Visit) -> String {
    let words = visit.words
    let paragraphs =
      help(words) { $0.weight == .danger } + [expired(visit), short, normal] + explain
      + [list(words[.tryHeading], attempts), list(words[.avoidHeading], avoid)]
      + variants.map { "\(words[$0.situation]): \($0.text)" }
      + help(words) { $0.weight != .danger }
    return paragraphs.compactMap(\.self).joined(separator: "\n\n")
  }

  private func help(_ words: Wording, where isMeant: (Urgency) -> Bool) -> [String?] {
    seekHelp.filter { isMeant($0.urgency) }.map { help in
      list(words[help.urgency.callPhrase(at: ages)], help.signs)
    }
  }

  private func expired(_ visit: Visit) -> String? {
    guard case .expired(let day) = visit.guide.trust(in: .answer(self), on: visit.today) else {
      return nil
    }
    return [visit.words(.expiredTitle, visit.words.day(day)), visit.words[.expiredAdvice]]
      .joined(separator: " ")
  }

  /// A heading with an item a line; nil without items.
  private func list(_ heading: String, _ items: [String]) -> String? {
    guard !items.isEmpty else { return nil }
    let title = heading.hasSuffix(":") ? heading : "\(heading):"
    return ([title] + items.map { "- \($0)" }).joined(separator: "\n")
  }
}
