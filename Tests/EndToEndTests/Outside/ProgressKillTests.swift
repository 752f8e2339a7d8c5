import Glibc
import GuideModel
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `Progress of a guide that is killed` {
  /// What four presses of one key and two of another can lead to.
  private static let possible: Set<Progress> = {
    let milestone = "mijlpaal-6m-rolt"
    guard let id = Milestone.ID(milestone) else { return [] }
    let marks: [Mark?] = [nil] + Mark.allCases
    return Set(
      marks.flatMap { mark in
        [[], [milestone]].map { ids in
          var checklist = Checklist()
          checklist[id] = mark
          return Progress(checklist: checklist, kept: Kept(ids))
        }
      }
    )
  }()

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `is what was last saved or what was being saved, fifty times over`(
    seed: UInt64
  ) async throws {
    var dice = SeededDice(seed: seed)
    let folder = try ScratchFolder()
    let file = "\(folder.path)/voortgang.json"
    var seen: Set<Progress> = []
    for round in 0..<50 {
      let visit = try await ProgressVisit(file)
      let end = ContinuousClock.now + .microseconds(Int.random(in: 0...50_000, using: &dice))
      while ContinuousClock.now < end {
        visit.terminal.type(Int.random(in: 0..<3, using: &dice) == 0 ? "m" : " ")
        visit.terminal.readAll()
        try await Task.sleep(for: .microseconds(500))
      }
      kill(visit.guide.id, SIGKILL)
      #expect(try await visit.guide.ending().cause == .signal(SIGKILL))
      let found = try ProgressVisit.saved(in: file)
      #expect(Self.possible.contains(found), "round \(round): \(found)")
      seen.insert(found)
    }
    #expect(seen.count > 1, "it must have been killed while it had something to save")
    _ = try await ProgressVisit(file).quit()
    #expect(Set(folder.names) == ["voortgang.json", ".voortgang.json.slot"])
  }
}
