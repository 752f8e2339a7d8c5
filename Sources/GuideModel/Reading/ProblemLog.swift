/// Collects what is wrong while a pack is read, so that an editor sees everything at once.
final class ProblemLog {
  private(set) var problems: [Problem] = []

  func note(_ problem: Problem) { problems.append(problem) }
}
