import GuideModel

extension Visit {
  /// The pages of the entries' sources for a telephone, each once; nothing where none can be made.
  ///
  /// A source that is no more than a whole site is left out: it leads nowhere in particular.
  func squares(of entries: [Entry]) -> [Block] {
    guard encode != nil else { return [] }
    var sources: [Source] = []
    for source in entries.flatMap(\.sources).compactMap({ guide.source($0) })
    where source.read != nil && !sources.contains(source) {
      sources.append(source)
    }
    guard !sources.isEmpty else { return [] }
    return [
      .choices(
        sources.map {
          Choice(words(.scanSource, $0.title), detail: $0.publisher, .open(.square($0.id)))
        }
      )
    ]
  }
}
