import GuideModel

extension Session {
  /// Keeps the entry of the page for the slip, or on a list the chosen one; or drops it.
  mutating func keepSelected(_ layout: PageLayout) {
    let position = layout.viewport.held(path.last?.position)
    guard let id = layout.page.entryID(at: position.selected) else { return }
    keep(id)
    path[path.count - 1].position = position
  }

  /// Keeps an entry for the slip, or drops it.
  mutating func keep(_ id: String) {
    if !visit.kept.toggle(id) { report(visit.words(.slipFull, "\(Kept.most)"), as: .caution) }
  }
}
