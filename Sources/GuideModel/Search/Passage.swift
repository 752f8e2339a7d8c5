/// A text by which an entry is found: its title, a keyword, a paragraph.
struct Passage {
  /// The place of its entry in the index.
  let entry: Int32
  /// How much a word in it says of the entry.
  let weight: Float
  /// Its number of words.
  let length: Float
}
