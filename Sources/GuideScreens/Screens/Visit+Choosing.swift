import GuideModel

extension Visit {
  /// An entry as something to open, with a word behind it where it is not in the language asked.
  func choice(
    _ entry: Entry,
    marked: Set<String> = [],
    detail: String = "",
    isOn: Bool? = nil
  ) -> Choice {
    let language = entry.language == guide.language ? "" : words[.inDutch]
    let talk = discussed.contains(entry.id) ? words[.discussedMark] : ""
    let keeping = kept.contains(entry.id) ? words[.keptMark] : ""
    return Choice(
      entry.title,
      marked: marked,
      detail: [detail, language, talk, keeping].filter { !$0.isEmpty }.joined(separator: ", "),
      isOn: isOn,
      .open(Place(entry))
    )
  }

  /// Leads to filters and says which are on.
  func filterChoice(on: [String], _ filters: Place) -> Block {
    let detail = on.isEmpty ? words[.filterNone] : on.joined(separator: ", ")
    return .choices([Choice(words[.filterChoice], detail: detail, .open(filters))])
  }
}
