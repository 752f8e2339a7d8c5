/// Collects what is wrong while a pack is read, so that an editor sees everything at once.
final class ProblemLog {
  private(set) var problems: [Problem] = []

  /// More than an editor can mend at a time; what follows is not even looked up.
  static let most = 250

  func note(_ problem: @autoclosure () -> Problem) {
    if problems.count < Self.most { problems.append(problem()) }
  }
}

extension Sequence {
  /// What is wrong with each, until it is more than an editor can mend at a time.
  func problems(_ find: (Element) -> [Problem]) -> [Problem] {
    var problems: [Problem] = []
    for element in self where problems.count < ProblemLog.most { problems += find(element) }
    return Array(problems.prefix(ProblemLog.most))
  }
}
