import ArgumentParser
import Glibc
import GuideModel
import GuideScreens
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

  @Flag(help: "Laat kiezen met een tik of een klik, en bladeren met het wieltje.")
  var mouse = false

  func run() throws {
    // A file that grows too large is told as a full disk is, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    let guide = try packs.guide()
    let kiosk = try open.kiosk(beside: options, in: packs.language)
    let outside = try options.outside(in: packs.language)
    var session = try visitor.session(over: guide, outlets: outside.outlets, kiosk: kiosk)
    if kiosk != nil { PublicMachine.close() }
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(
        colour: Environment.wantsColour,
        asciiOnly: ascii,
        print: printing.print,
        mouse: mouse
      )
    } catch {
      throw Complaint.terminal(error).said(in: packs.language)
    }
    session.moduleShape = terminal.moduleShape
    session.print = printing.print
    outside.resume(&session)
    var loop = ScreenLoop(session, outside, on: terminal)
    let code = loop.run()
    terminal.close()
    if let failure = outside.progress?.failure {
      let complained = Complaint.progressNotKept(failure).said(in: packs.language)
      throw code == 0 ? complained : ExitCode(code)
    }
    throw ExitCode(code)
  }
}
