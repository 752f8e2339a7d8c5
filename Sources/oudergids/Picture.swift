import ArgumentParser
import Canvas
import GuideModel
import GuideScreens

/// Prints a screen as text, for bug reports and the README.
struct Picture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Druk een scherm af als tekst, voor een foutmelding of de README."
  )

  @Argument(
    help: "start, nu, vragen, aanbod, mijlpalen, regelen, hulp, uitleg, een thema of een id."
  )
  var screen: String

  @Option(help: "Kolommen en regels.")
  var size = "80x24"

  @Option(help: "Voor wie: parent (ouder), consult (CJG) of visit (huisbezoek).")
  var face = Face.parent

  @OptionGroup var printing: PrintOption
  @OptionGroup var age: AgeOption
  @OptionGroup var packs: PackOptions

  func run() throws {
    let guide = try packs.guide()
    guard let place = Place(name: screen, in: guide) else {
      throw Complaint.unknownPlace(screen, near: guide.entryID(near: screen))
        .said(in: packs.language)
    }
    guard let size = Size(text: size) else {
      throw Complaint.notASize(size).said(in: packs.language)
    }
    let child = try age.child(at: place, in: packs.language)
    var session = Session(guide: guide, face: face, today: .today)
    session.print = printing.print
    session.go(to: place, for: child)
    let lines = session.canvas(size: size).lines.map { String($0.trimmingBlanks) }
    try Output.print(lines, in: packs.language)
  }
}

extension Size {
  /// Reads `80x24` or `80X24`; nil for anything else and for sides over 500.
  fileprivate init?(text: String) {
    let sides = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    guard sides.count == 2, sides.allSatisfy({ (1...500).contains($0) }) else { return nil }
    self.init(columns: sides[0], rows: sides[1])
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
