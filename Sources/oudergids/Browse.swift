import ArgumentParser
import Canvas
import Glibc
import GuideModel
import GuideScreens
import NcursesTerminal

/// Opens the guide on the terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Open de gids (dit is de standaard).")

  @OptionGroup var packs: PackOptions
  @OptionGroup var visitor: VisitorOptions
  @OptionGroup var options: OutsideOptions

  @Flag(help: "Teken alleen met ASCII, voor een terminal die andere tekens niet toont.")
  var ascii = false

  func run() throws {
    // A file that grows too large is told as a full disk is, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    let guide = try packs.guide()
    let outside = try options.outside(in: packs.language)
    var session = try visitor.session(over: guide, outlets: outside.outlets)
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(colour: Environment.wantsColour, asciiOnly: ascii)
    } catch {
      throw Complaint.terminal(error).said(in: packs.language)
    }
    session.moduleShape = terminal.moduleShape
    outside.resume(&session)
    let code = Self.loop(session, outside, on: terminal)
    terminal.close()
    if let failure = outside.progress?.failure {
      let complained = Complaint.progressNotKept(failure).said(in: packs.language)
      throw code == 0 ? complained : ExitCode(code)
    }
    throw ExitCode(code)
  }

  /// Most events that are handled before the page is shown again, should keys never stop coming.
  private static let mostAtOnce = 256

  /// Shows the page, waits for an event, and handles it with all that wait behind it; what they
  /// changed is saved before it is shown.
  ///
  /// - Returns: the exit code: 0, or 128 and the number of the signal that ended the program.
  private static func loop(
    _ first: Session,
    _ outside: Outside,
    on terminal: NcursesTerminal
  ) -> Int32 {
    var session = first
    while true {
      terminal.show(session.canvas(size: terminal.size))
      let code = handleWaiting(&session, outside, terminal)
      outside.keep(&session)
      if let code { return code }
    }
  }

  /// - Returns: the exit code when the program is to end.
  private static func handleWaiting(
    _ session: inout Session,
    _ outside: Outside,
    _ terminal: NcursesTerminal
  ) -> Int32? {
    var event = terminal.nextEvent()
    for count in 1...mostAtOnce {
      if let code = handle(event, &session, outside, terminal) { return code }
      guard count < mostAtOnce, let next = terminal.pendingEvent() else { return nil }
      event = next
    }
    return nil
  }

  /// - Returns: the exit code when the program is to end.
  private static func handle(
    _ event: TerminalEvent,
    _ session: inout Session,
    _ outside: Outside,
    _ terminal: NcursesTerminal
  ) -> Int32? {
    switch event {
    case .ended(let signal): return 128 + signal
    case .resized: return nil
    case .key(let key):
      for effect in session.handle(key, size: terminal.size) {
        switch effect {
        case .quit: return 0
        case .repaint: terminal.repaint()
        case .printSlip:
          session.report(session.words[.printing])
          terminal.show(session.canvas(size: terminal.size))
          outside.printSlip(&session)
          terminal.show(session.canvas(size: terminal.size))
        case .saveSlip(let format):
          outside.saveSlip(format, &session)
          terminal.show(session.canvas(size: terminal.size))
        }
      }
      return nil
    }
  }
}
