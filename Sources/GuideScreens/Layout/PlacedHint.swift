import Canvas

/// A key that matters, and the cells of the bottom line on which it stands.
struct PlacedHint: Hashable {
  let key: Key
  /// What the key is called.
  let name: String
  /// What it does.
  let word: String
  let columns: Range<Int>

  init(key: Key, name: String, word: String, start: Int) {
    self.key = key
    self.name = name
    self.word = word
    columns = start..<start + name.displayWidth + 1 + word.displayWidth
  }
}
