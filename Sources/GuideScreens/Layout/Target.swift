/// What stands at a cell, for who taps it.
enum Target: Hashable {
  /// A choice of the page, by its index.
  case choice(Int)
  case tab(Tab)
}
