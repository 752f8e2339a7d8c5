import GuideModel

extension Visit {
  /// Where an entry comes from, guidelines first, and when it was checked.
  func provenance(of entry: Entry) -> [Block] {
    let isGuideline = { (id: Source.ID) in guide.source(id)?.kind == .guideline }
    let ids = entry.sources.filter(isGuideline) + entry.sources.filter { !isGuideline($0) }
    let lines = ids.map { id in
      guide.source(id).map(line) ?? words(.sourceUnreadable, id.text)
    }
    return (lines.isEmpty ? [] : [.heading(words[.sourcesHeading]), .bullets(lines)])
      + (trustLine(of: entry).map { [.remark($0)] } ?? []) + squares(of: [entry])
  }

  /// How far an entry can be relied on, in one line; nil for kinds that are not reviewed one by one.
  func trustLine(of entry: Entry) -> String? {
    switch guide.trust(in: entry, on: today) {
    case .fromSource(let checked): words(.checkedOn, words.day(checked))
    case .approved(let by, let day): words(.approvedBy, by, words.day(day))
    case .expired(let day): words(.expiredTitle, words.day(day))
    case nil: nil
    }
  }

  /// Says that an entry is not translated, where it is not.
  func languageNote(of entry: Entry) -> [Block] {
    entry.language == guide.language ? [] : [.remark(words[.untranslated])]
  }

  private func line(_ source: Source) -> String {
    let read = source.read.map { words(.readOn, words.day($0)) } ?? words[.notRead]
    let title = [source.title, source.published.map { "(\($0))" }].compactMap(\.self)
    return "\(source.publisher), \(title.joined(separator: " ")), \(source.url) (\(read))"
  }
}

extension Entry {
  /// The language of its text.
  var language: Language {
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
