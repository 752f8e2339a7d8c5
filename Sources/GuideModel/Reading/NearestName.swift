/// The known name that was probably meant: at most one slip for every two letters, and no more than 4.
///
/// Nobody means a name that is longer than any, and among very many names nearness says nothing.
func nearest(to name: String, among known: some Collection<String>) -> String? {
  let written = Array(name.utf8)
  guard written.count <= longestName, known.count <= mostNames else { return nil }
  let allowed = min(4, (written.count + 1) / 2)
  return
    known
    .map { (name: $0, slips: typingDistance(written, Array($0.utf8), atMost: allowed)) }
    .filter { $0.slips <= allowed || $0.name.hasPrefix(name) }
    .min { ($0.slips, $0.name) < ($1.slips, $1.name) }?
    .name
}

private let longestName = 100
private let mostNames = 10_000
