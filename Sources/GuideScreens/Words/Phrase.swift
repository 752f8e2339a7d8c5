/// Something that the interface says, but for what the packs hold.
///
/// Blanks are `{1}`, `{2}` …; both languages have the same. The phrases stand in `Phrases`, by what
/// they speak of.
package struct Phrase: Hashable, Sendable {
  let dutch: String
  let english: String

  init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }
}
