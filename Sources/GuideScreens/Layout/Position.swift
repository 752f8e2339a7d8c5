/// Where one is on a page.
struct Position: Hashable, Sendable {
  /// The selected choice; nil while only text is in view.
  var selected: Int?
  /// The first row in view.
  var top: Int

  /// The choice that carries the digit 1: nine at a time, so that every choice gets a digit.
  var firstNumbered: Int { (selected ?? 0) / 9 * 9 }
}
