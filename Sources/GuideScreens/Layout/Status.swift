/// What the top line tells.
struct Status: Hashable, Sendable {
  let guide: String
  let child: String
  /// How much is kept for the slip; empty when nothing is.
  let kept: String
  let language: String
}
