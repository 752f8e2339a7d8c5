import Glibc
import GuideModel
import Testing

@testable import oudergids

@Suite(.timeLimit(.minutes(1)))
struct `The folder for slips` {
  private let scratch: ScratchFolder
  private let slips: SlipFolder
  private let day: CalendarDay

  init() throws {
    scratch = try ScratchFolder()
    slips = try #require(SlipFolder(scratch.path))
    day = try #require(CalendarDay(iso: "2026-11-22"))
  }

  @Test func `never writes over a slip that is there`() throws {
    for text in ["één", "twee", "drie"] {
      _ = try slips.save(Array(text.utf8), day: day, ending: "txt")
    }
    #expect(try slips.save(Array("<p>".utf8), day: day, ending: "html").hasSuffix("22.html"))
    #expect(
      Set(scratch.names) == [
        "meeneembriefje-2026-11-22.txt", "meeneembriefje-2026-11-22-2.txt",
        "meeneembriefje-2026-11-22-3.txt", "meeneembriefje-2026-11-22.html",
      ]
    )
    #expect(try scratch.text(of: "meeneembriefje-2026-11-22.txt") == "één")
    #expect(try scratch.text(of: "meeneembriefje-2026-11-22-3.txt") == "drie")
    #expect(try scratch.mode(of: "meeneembriefje-2026-11-22.txt") == 0o600)
  }

  @Test func `gives every one of many that save at once a name of its own`() async throws {
    let names = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<40 {
        group.addTask { [slips, day] in
          try slips.save(Array("\(number)".utf8), day: day, ending: "txt")
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(names.count == 40)
    #expect(Set(scratch.names) == names)
  }

  @Test func `writes over no link, wherever that leads`() throws {
    symlink("nergens", "\(scratch.path)/meeneembriefje-2026-11-22.txt")
    #expect(try slips.save([], day: day, ending: "txt") == "meeneembriefje-2026-11-22-2.txt")
  }

  @Test func `on a stick that was taken out says so`() throws {
    let stick = try #require(SlipFolder("\(scratch.path)/stick"))
    #expect(throws: NotSaved.gone) { try stick.save([], day: day, ending: "txt") }
  }

  @Test func `that is no folder says so`() throws {
    let file = try #require(SlipFolder("/dev/null"))
    #expect(throws: NotSaved.gone) { try file.save([], day: day, ending: "txt") }
  }

  @Test func `without a name is none`() {
    #expect(SlipFolder("") == nil)
  }

  @Test func `takes no more slips a day than anybody needs`() throws {
    for number in 1...999 {
      let more = number == 1 ? "" : "-\(number)"
      try scratch.write("", to: "meeneembriefje-2026-11-22\(more).txt")
    }
    #expect(throws: NotSaved.crowded) { try slips.save([], day: day, ending: "txt") }
    #expect(scratch.names.count == 999)
  }

  @Test(arguments: [
    (ENOSPC, NotSaved.full), (EDQUOT, .full), (EFBIG, .full), (EROFS, .readOnly),
    (EACCES, .forbidden), (EPERM, .forbidden), (ENOENT, .gone), (EIO, .other(EIO)),
  ])
  func `says what an error of the system means`(number: Int32, failure: NotSaved) {
    #expect(NotSaved(errno: number) == failure)
  }
}
