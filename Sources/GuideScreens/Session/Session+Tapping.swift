import Canvas

extension Session {
  /// The key that a hint names, where one was tapped; nil for other keys and other places.
  func hintedKey(of key: Key, size: Size) -> Key? {
    guard case .tapped(let point) = key else { return nil }
    let layout = layout(size: size)
    return layout.hintedKey(at: point, in: position(on: layout))
  }

  /// What a tap was meant for, by the page as it was seen; nil for other keys and other places.
  func target(of key: Key, size: Size) -> Target? {
    guard case .tapped(let point) = key else { return nil }
    let layout = layout(size: size)
    return layout.target(at: point, in: position(on: layout))
  }

  /// Does what a tap was meant for.
  ///
  /// - Returns: what must happen outside.
  mutating func reach(_ target: Target, size: Size) -> [Effect] {
    let layout = layout(size: size)
    laid = nil
    path[path.count - 1].number = 0
    switch target {
    case .choice(let index): return choose(index, layout)
    case .tab(let tab):
      go(to: tab.place, for: nil)
      return []
    }
  }
}
