import Glibc
import GuideModel
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Progress that can't be kept` {
  private let folder: ScratchFolder
  private let file: String

  init() throws {
    folder = try ScratchFolder()
    file = "\(folder.path)/voortgang.json"
  }

  @Test func `because another guide has it open, is left to that one`() async throws {
    let first = try await ProgressVisit(file)
    first.terminal.type(" ")
    try await ProgressVisit.wait(for: file)
    let text = try folder.text(of: "voortgang.json")
    let second = try await Command("--progress", file)
    #expect(second.cause == .exit(2))
    #expect(
      second.errors == "oudergids: «\(file)» is al open in een andere Oudergids. "
        + "Sluit die eerst, of laat --progress weg.\n"
    )
    #expect(try folder.text(of: "voortgang.json") == text)
    _ = try await first.quit()
    _ = try await ProgressVisit(file).quit()
  }

  @Test func `because a newer guide wrote it, is left as it is`() async throws {
    let newer = #"{"version": 2, "kinderen": []}"#
    try folder.write(newer, to: "voortgang.json")
    let guide = try await Command("--progress", file)
    #expect(guide.cause == .exit(2))
    #expect(guide.errors.contains("is van een nieuwere Oudergids, en blijft zoals het is."))
    #expect(try folder.text(of: "voortgang.json") == newer)
  }

  @Test(arguments: [".", "/dev/null", "/dev/zero"])
  func `because it is no file, is left as it is`(path: String) async throws {
    let guide = try await Command("--progress", path == "." ? folder.path : path)
    #expect(guide.cause == .exit(2))
    #expect(guide.errors.contains("Dit kan geen voortgang zijn, en blijft zoals het is."))
  }

  @Test func `because it is far too large, is left as it is`() async throws {
    try folder.write(String(repeating: " ", count: 2 << 20), to: "voortgang.json")
    let guide = try await Command("--progress", file)
    #expect(guide.cause == .exit(2))
    #expect(folder.names.contains("voortgang.json"))
  }

  @Test(arguments: ["", "onzin", #"{"version": 1, "milestones": [{"id": "a", "#])
  func `because it is damaged, is set aside and said so, and never lost`(
    text: String
  ) async throws {
    for name in ["voortgang.json", "voortgang.json.beschadigd-1"] {
      try folder.write("\(text)", to: name)
    }
    let visit = try await ProgressVisit(file)
    try await visit.terminal.wait(for: "voortgang.json.beschadigd-2")
    visit.terminal.type(" ")
    try await ProgressVisit.wait(for: file)
    #expect(try folder.text(of: "voortgang.json.beschadigd-2") == text)
    #expect(try folder.text(of: "voortgang.json.beschadigd-1") == text)
  }

  @Test func `because the disk is full, is said so, and the old file is whole`() async throws {
    let old = #"{"version":1,"kept":["slapen-doorslapen"]}"#
    try folder.write(old, to: "voortgang.json")
    let visit = try await ProgressVisit(file, after: "ulimit -f 0;")
    visit.terminal.type(" ")
    try await visit.terminal.wait(for: "Je voortgang is niet bewaard: er is geen ruimte meer.")
    visit.terminal.type("j")
    let ending = try await visit.quit()
    #expect(ending.cause == .exit(74))
    #expect(visit.terminal.text().contains("oudergids: Je voortgang is niet bewaard: "))
    #expect(try folder.text(of: "voortgang.json") == old)
    #expect(Set(folder.names) == ["voortgang.json", ".voortgang.json.slot"])
  }

  @Test(arguments: ["/proc/voortgang.json", "/nergens/voortgang.json"])
  func `because of its folder, is said at the start and at every change`(path: String) async throws
  {
    let terminal = try PseudoTerminal()
    let guide = try ChildProcess(
      [Program.path, "--age", "8m", "--progress", path],
      input: terminal.stream,
      output: terminal.stream,
      error: terminal.stream
    )
    try await terminal.wait(for: "Je voortgang is niet bewaard: de map is er niet.")
    terminal.type("q")
    #expect(try await guide.ending { terminal.readAll() }.cause == .exit(0))
  }

  @Test func `left a file behind when it was killed, and the next guide tidies it`() async throws {
    try folder.write("half", to: ".voortgang.json.nieuw")
    let visit = try await ProgressVisit(file)
    visit.terminal.type(" ")
    try await ProgressVisit.wait(for: file)
    _ = try await visit.quit()
    #expect(Set(folder.names) == ["voortgang.json", ".voortgang.json.slot"])
  }

  @Test func `because the option names nothing, is said in one line`() async throws {
    let guide = try await Command("--progress", "")
    #expect(guide.cause == .exit(2))
    #expect(guide.errors.isComplaint)
  }
}
