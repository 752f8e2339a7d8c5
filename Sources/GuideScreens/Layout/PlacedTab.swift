import Canvas

/// A tab, and the cells of the line with the tabs on which it stands.
struct PlacedTab: Hashable {
  let tab: Tab
  let text: String
  let columns: Range<Int>

  init(tab: Tab, text: String, start: Int) {
    self.tab = tab
    self.text = text
    columns = start..<start + text.displayWidth
  }
}
