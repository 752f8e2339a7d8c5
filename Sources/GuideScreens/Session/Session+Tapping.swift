import Canvas

extension Session {
  /// What a tap was meant for, by the page as it was seen; nil for other keys and for empty places.
  func target(of key: Key, size: Size) -> Target? {
    guard case .tapped(let point) = key else { return nil }
    let layout = layout(size: size)
    return layout.target(at: point, in: position(on: layout))
  }

  /// Does what a tap was meant for.
  ///
  /// - Returns: what must happen outside.
  mutating func reach(_ target: Target, size: Size) -> [Effect] {
    switch target {
    case .key(let key): return handle(key, size: size)
    case .tab(let tab):
      leaveLastKey()
      go(to: tab.place, for: nil)
      return []
    case .choice(let index):
      leaveLastKey()
      let layout = layout(size: size)
      path[path.count - 1].number = 0
      return choose(index, layout)
    }
  }

  private mutating func leaveLastKey() {
    forgetReport()
    hasJustGoneHome = false
    laid = nil
  }
}
