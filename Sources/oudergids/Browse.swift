import ArgumentParser
import Canvas
import GuideModel
import GuideScreens
import NcursesTerminal

/// Opens the guide on the terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Open de gids (dit is de standaard).")

  @OptionGroup var packs: PackOptions
  @OptionGroup var visitor: VisitorOptions

  @Flag(help: "Teken alleen met ASCII, voor een terminal die andere tekens niet toont.")
  var ascii = false

  func run() throws {
    var session = try visitor.session(over: try packs.guide())
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(colour: Environment.wantsColour, asciiOnly: ascii)
    } catch {
      throw Complaint.terminal(error).said(in: packs.language)
    }
    session.moduleShape = terminal.moduleShape
    let code = Self.loop(session, on: terminal)
    terminal.close()
    throw ExitCode(code)
  }

  /// Most events that are handled before the page is shown again, should keys never stop coming.
  private static let mostAtOnce = 256

  /// Shows the page, waits for an event, and handles it with all that wait behind it.
  ///
  /// - Returns: the exit code: 0, or 128 and the number of the signal that ended the program.
  private static func loop(_ first: Session, on terminal: NcursesTerminal) -> Int32 {
    var session = first
    while true {
      terminal.show(session.canvas(size: terminal.size))
      var event = terminal.nextEvent()
      for count in 1...mostAtOnce {
        if let code = handle(event, &session, terminal) { return code }
        guard count < mostAtOnce, let next = terminal.pendingEvent() else { break }
        event = next
      }
    }
  }

  /// - Returns: the exit code when the program is to end.
  private static func handle(
    _ event: TerminalEvent,
    _ session: inout Session,
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
        }
      }
      return nil
    }
  }
}
