import ArgumentParser
import Glibc
import GuideModel
import GuideScreens
import LinearTerminal
import NcursesTerminal

/// Opens the guide on the terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open de gids (dit is de standaard)."
  )

  @OptionGroup var packs: PackOptions
  @OptionGroup var visitor: VisitorOptions
  @OptionGroup var options: OutsideOptions
  @OptionGroup var open: KioskOptions
  @OptionGroup var printing: PrintOption

  @Flag(help: "Teken alleen met ASCII, voor een terminal die andere tekens niet toont.")
  var ascii = false

  @Flag(
    help: """
      Toon genummerde regels tekst en lees wat je typt regel voor regel, voor een voorleesprogramma \
      of een brailleregel. Gaat vanzelf aan waar de terminal geen schermen kan tekenen.
      """
  )
  var plain = false

  @Flag(help: "Laat kiezen met een tik of een klik, en bladeren met het wieltje.")
  var mouse = false

  func run() throws {
    StandardStreams.fill()
    // A file that grows too large is told as a full disk is, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    let guide = try packs.guide()
    let kiosk = try open.kiosk(beside: options, visitor, in: packs.language)
    let outside = try options.outside(in: packs.language)
    var session = try visitor.session(over: guide, outlets: outside.outlets, kiosk: kiosk)
    if kiosk != nil { PublicMachine.close() }
    session.print = printing.print
    outside.resume(&session)
    let code = try plain ? inLines(session, outside) : onScreen(session, outside)
    if let failure = outside.progress?.failure {
      let complained = Complaint.progressNotKept(failure).said(in: packs.language)
      throw code == 0 ? complained : ExitCode(code)
    }
    throw ExitCode(code)
  }

  /// - Returns: the exit code.
  private func onScreen(_ session: Session, _ outside: Outside) throws -> Int32 {
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(
        colour: Environment.wantsColour,
        asciiOnly: ascii,
        print: printing.print,
        mouse: mouse
      )
    } catch {
      guard Environment.hasTerminal else { throw Complaint.noTerminal.said(in: packs.language) }
      return try inLines(session, outside)
    }
    var session = session
    session.moduleShape = terminal.moduleShape
    var loop = ScreenLoop(session, outside, on: terminal)
    let code = loop.run()
    terminal.close()
    return code
  }

  /// - Returns: the exit code.
  private func inLines(_ session: Session, _ outside: Outside) throws -> Int32 {
    var loop = LineLoop(session, outside, on: LinearTerminal(asciiOnly: ascii))
    do {
      return try loop.run()
    } catch {
      throw Output.ending(after: error.code, in: packs.language)
    }
  }
}
