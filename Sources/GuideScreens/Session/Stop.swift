/// A place on the way, with where one was on its page.
struct Stop: Hashable, Sendable {
  let place: Place
  var position: Position?
  /// The number that is being typed, to jump to a choice; 0 when none is.
  var number = 0
  /// Where telling an age leads, on a start page that was met on the way to it.
  let goal: Place?

  init(_ place: Place, onTheWayTo goal: Place? = nil) {
    self.place = place
    self.goal = goal
  }
}
