/// The known name that was probably meant: at most one slip for every two letters, and no more than 4.
func nearest(to name: String, among known: some Sequence<String>) -> String? {
  let allowed = min(4, (name.count + 1) / 2)
  return
    known
    .map { (name: $0, slips: editDistance(name, $0)) }
    .filter { $0.slips <= allowed || $0.name.hasPrefix(name) }
    .min { ($0.slips, $0.name) < ($1.slips, $1.name) }?
    .name
}

/// How many letters must be added, taken out or replaced to get from one word to another.
func editDistance(_ one: String, _ other: String) -> Int {
  let target = Array(other)
  var row = Array(0...target.count)
  for (index, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in target.indices {
      let replaced = diagonal + (letter == target[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
    }
  }
  return row[target.count]
}
