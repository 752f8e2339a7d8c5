import GuideModel

extension Visit {
  /// Where an entry comes from, and when it was checked.
  func provenance(of entry: Entry) -> [Block] {
    let lines = entry.sources.map { id in
      guide.source(id).map(line) ?? words(.sourceUnreadable, id.text)
    }
    return (lines.isEmpty ? [] : [.heading(words[.sourcesHeading]), .bullets(lines)])
      + (entry.checked.map { [.remark(words(.checkedOn, words.day($0)))] } ?? [])
  }

  /// Says that an entry is not translated, where it is not.
  func languageNote(of entry: Entry) -> [Block] {
    entry.language == guide.language ? [] : [.remark(words[.untranslated])]
  }

  /// One word for it, in lists.
  func languageMark(of entry: Entry) -> String {
    entry.language == guide.language ? "" : words[.inDutch]
  }

  private func line(_ source: Source) -> String {
    let read = source.read.map { words(.readOn, words.day($0)) } ?? words[.notRead]
    return "\(source.publisher), \(source.title), \(source.url) (\(read))"
  }
}

extension Entry {
  /// The day on which it was held against its sources; nil for kinds that carry none.
  fileprivate var checked: CalendarDay? {
    switch self {
    case .answer(let answer): answer.checked
    case .offer(let offer): offer.checked
    case .contact(let line): line.checked
    case .milestone, .step, .starter: nil
    }
  }

  fileprivate var language: Language {
    switch self {
    case .answer(let answer): answer.language
    case .offer(let offer): offer.language
    case .milestone(let milestone): milestone.language
    case .step(let step): step.language
    case .starter(let starter): starter.language
    case .contact(let line): line.language
    }
  }
}
