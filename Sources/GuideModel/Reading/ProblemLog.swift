/// Collects what is wrong while a pack is read, so that an editor sees everything at once.
final class ProblemLog {
  private(set) var problems: [Problem] = []

  /// More than an editor can mend at a time; what follows is not even looked up.
  private static let most = 1000

  func note(_ problem: @autoclosure () -> Problem) {
    if problems.count < Self.most { problems.append(problem()) }
  }
}
