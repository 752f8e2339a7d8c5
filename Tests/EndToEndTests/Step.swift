/// A key, and what it leads to.
struct Step {
  let key: String
  let text: String

  init(_ key: String, _ text: String) {
    self.key = key
    self.text = text
  }
}
