/// What the top line tells.
struct Status: Hashable, Sendable {
  let guide: String
  let child: String
  let language: String
}
