/// Letters that must be added, taken out, replaced or swapped with their neighbour to get from one
/// word to the other; more than `limit` may come out as any number beyond it.
func typingDistance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int {
  guard abs(one.count - other.count) <= limit else { return limit + 1 }
  let width = other.count + 1
  return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
    for column in 0..<width { cells[width + column] = column }
    var (before, last, next) = (0, width, 2 * width)
    for row in 0..<one.count {
      cells[next] = row + 1
      var least = row + 1
      for column in 0..<other.count {
        let replaced = cells[last + column] + (one[row] == other[column] ? 0 : 1)
        var steps = min(replaced, cells[last + column + 1] + 1, cells[next + column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          steps = min(steps, cells[before + column - 1] + 1)
        }
        cells[next + column + 1] = steps
        least = min(least, steps)
      }
      if least > limit { return limit + 1 }
      (before, last, next) = (last, next, before)
    }
    return cells[last + other.count]
  }
}
