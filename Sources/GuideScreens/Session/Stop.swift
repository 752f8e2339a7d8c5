/// A place on the way, with where one was on its page.
struct Stop: Hashable, Sendable {
  let place: Place
  var position: Position?

  init(_ place: Place) {
    self.place = place
  }
}
