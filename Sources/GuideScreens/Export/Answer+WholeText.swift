import GuideModel

extension Answer {
  /// The answer in one text, for programs that show no page around it.
  ///
  /// Signs of danger come before the advice, so that it can't be quoted without them. All of it is in
  /// the language of the answer, whatever was asked for.
  func wholeText(in guide: Guide, on today: CalendarDay) -> String {
    let words = Wording(language)
    let paragraphs =
      help(words) { $0.weight == .danger } + [
        expired(words, guide.trust(in: .answer(self), on: today)), short, normal,
      ] + explain
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

  private func expired(_ words: Wording, _ trust: Trust?) -> String? {
    guard case .expired(let day) = trust else { return nil }
    return [words(.expiredTitle, words.day(day)), words[.expiredAdvice]].joined(separator: " ")
  }

  /// A heading with an item a line; nil without items.
  private func list(_ heading: String, _ items: [String]) -> String? {
    guard !items.isEmpty else { return nil }
    let title = heading.hasSuffix(":") ? heading : "\(heading):"
    return ([title] + items.map { "- \($0)" }).joined(separator: "\n")
  }
}
