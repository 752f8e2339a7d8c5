import GuideModel

/// Whom to call, the most urgent first; reached with one key from everywhere.
struct HelpNowScreen: Screen {
  func page(for visit: Visit) -> Page {
    let words = visit.words
    let lines = visit.guide.helpLines
    return Page(
      title: words[.helpTitle],
      blocks: [.bullets(lines.map { "\($0.name): \($0.number)" })]
        + (lines.contains { $0.urgency == .emergency } ? [] : [emergency(words)])
        + lines.map { line in
          .notice(
            line.urgency.weight,
            title: "\(line.name): \(line.number)",
            lines: [line.hours, line.purpose],
            bullets: line.signs
          )
        } + damage(visit.guide.contacts, .helpTitle, visit)
        + (lines.map(\.checked).min().map { [.remark(words(.checkedOn, words.day($0)))] } ?? [])
    )
  }

  /// The emergency number stands here even when no file can be read.
  private func emergency(_ words: Wording) -> Block {
    .notice(.danger, title: words[.emergencyTitle], lines: [words[.emergencyAdvice]])
  }
}
