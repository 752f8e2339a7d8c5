import Glibc
import GuideModel
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Progress of a family` {
  private let folder: ScratchFolder
  private let file: String

  init() throws {
    folder = try ScratchFolder()
    file = "\(folder.path)/voortgang.json"
  }

  @Test func `is there at the next visit, and nobody else can read it`() async throws {
    let first = try await ProgressVisit(file)
    first.terminal.type(" ")
    try await ProgressVisit.wait(for: file)
    #expect(try folder.mode(of: "voortgang.json") == 0o600)
    #expect(try await first.quit().cause == .exit(0))
    let second = try await ProgressVisit(file)
    try await second.terminal.wait(for: "Rolt om")
    second.terminal.type("  ")
    try await ProgressVisit.wait(for: file) { $0.checklist.marks.values.contains(.unknown) }
  }

  @Test func `is saved when the last key ends the guide`() async throws {
    let visit = try await ProgressVisit(file)
    visit.terminal.type(" q")
    #expect(try await visit.guide.ending { visit.terminal.readAll() }.cause == .exit(0))
    #expect(try ProgressVisit.saved(in: file) != Progress())
  }

  @Test func `keeps ids that no pack knows`() async throws {
    let old = #"{"version": 1, "milestones": [{"id": "weg", "mark": "yes"}], "steps": ["foetsie"]}"#
    try folder.write(old, to: "voortgang.json")
    let visit = try await ProgressVisit(file)
    visit.terminal.type(" ")
    let saved = try await ProgressVisit.wait(for: file) { $0.checklist.marks.count == 2 }
    #expect(saved.checklist[try #require(Milestone.ID("weg"))] == .yes)
    #expect(saved.checklist.arranged.map(\.text) == ["foetsie"])
  }

  @Test func `is written to where a link leads, and the link stays`() async throws {
    try folder.write("", to: "elders/buur")
    symlink("elders/echt.json", file)
    let visit = try await ProgressVisit(file)
    visit.terminal.type(" ")
    try await ProgressVisit.wait(for: "\(folder.path)/elders/echt.json")
    #expect(try folder.mode(of: "voortgang.json") == 0o777, "it is no link any more")
    #expect(try folder.mode(of: "elders/echt.json") == 0o600)
  }

  @Test func `leaves the file alone as long as nothing changes`() async throws {
    let old = #"{"version":1,"kept":["slapen-doorslapen"]}"#
    try folder.write(old, to: "voortgang.json")
    let visit = try await ProgressVisit(file)
    visit.terminal.type("jjkk!\u{1B}M")
    _ = try await visit.quit()
    #expect(try folder.text(of: "voortgang.json") == old)
  }

  @Test func `without the option is written nowhere`() async throws {
    let terminal = try PseudoTerminal()
    let guide = try ChildProcess(
      ["sh", "-c", "cd \"$0\"; HOME=$0 exec oudergids --age 8m", folder.path],
      input: terminal.stream,
      output: terminal.stream,
      error: terminal.stream
    )
    try await terminal.wait(for: "Nu: 8 maanden")
    terminal.type("m\t\t\t mq")
    #expect(try await guide.ending { terminal.readAll() }.cause == .exit(0))
    #expect(folder.names.isEmpty)
  }
}
