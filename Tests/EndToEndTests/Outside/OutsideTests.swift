import GuideModel
import GuideScreens
import TestSupport
import Testing

@testable import oudergids

@Suite(.timeLimit(.minutes(1)))
struct `What came of something outside` {
  private let folder: ScratchFolder
  private var session: Session

  init() throws {
    folder = try ScratchFolder()
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    session = Session(guide: try TestPacks.guide(), today: today)
    session.resume(Progress(kept: Kept(["slapen-doorslapen"])))
    session.go(to: .slip, for: nil)
  }

  @Test(arguments: SlipFormat.allCases)
  mutating func `is the name of a slip that was saved`(format: SlipFormat) throws {
    let name = "meeneembriefje-2026-11-22.\(format.ending)"
    let outside = Outside(progress: nil, slips: SlipFolder(folder.path), printer: nil)
    #expect(outside.outlets == Outlets(canSave: true))
    outside.saveSlip(format, &session)
    #expect(notice == "Je briefje is bewaard als \(name).")
    #expect(try folder.text(of: name) == session.slipText(as: format))
  }

  @Test mutating func `is why a slip was not saved`() {
    let stick = SlipFolder("\(folder.path)/stick")
    Outside(progress: nil, slips: stick, printer: nil).saveSlip(.text, &session)
    #expect(notice == "Je briefje is niet bewaard: de map is er niet. Zit de stick erin?")
  }

  @Test mutating func `is why a slip was not printed`() {
    let printer = Printer("proef", environment: ["PATH": folder.path])
    let outside = Outside(progress: nil, slips: nil, printer: printer)
    #expect(outside.outlets == Outlets(canPrint: true))
    outside.printSlip(&session)
    #expect(notice?.hasPrefix("Niet afgedrukt: het programma lp is er niet.") == true)
  }

  @Test mutating func `is nothing where the owner allows nothing`() {
    let outside = Outside(progress: nil, slips: nil, printer: nil)
    #expect(outside.outlets == Outlets())
    outside.printSlip(&session)
    outside.saveSlip(.text, &session)
    outside.keep(&session)
    #expect(notice == nil)
  }

  /// The notice above the page.
  private var notice: String? {
    if case .notice(_, let title, _, _)? = session.page.blocks.first { title } else { nil }
  }
}
