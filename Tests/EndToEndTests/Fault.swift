/// Why a test can't go on, with what is needed to understand it.
struct Fault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// Did not come to be in time.
  init(waitingFor wish: String, seeing sight: some CustomStringConvertible) {
    description = "Waited in vain for \(wish). There is only:\n\(sight)"
  }
}
