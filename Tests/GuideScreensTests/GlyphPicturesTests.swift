import Canvas
import GuideModel
import GuideScreens
import Testing

@testable import NcursesTerminal

@Suite struct `A page on a terminal` {
  static let kinds = [
    Kind(name: "unicode", asciiOnly: false, terminal: "xterm-256color"),
    Kind(name: "console", asciiOnly: false, terminal: "linux"),
    Kind(name: "ascii", asciiOnly: true, terminal: "xterm-256color"),
  ]

  /// A class of terminals that show the same glyphs.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let asciiOnly: Bool
    let terminal: String
    var testDescription: String { name }
    var glyphs: Glyphs { Glyphs(asciiOnly: asciiOnly, terminal: terminal) }
  }

  @Test(arguments: kinds, ["grafiek", "slapen-doorslapen", "hulp"])
  func `looks right in the glyphs it has`(kind: Kind, name: String) throws {
    var session = try Session.test()
    session.moduleShape = kind.glyphs.moduleShape
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    let canvas = session.canvas(size: Size(columns: 80, rows: 24)).shown(in: kind.glyphs)
    try expectPicture(canvas, named: "\(name)-\(kind.name)-80x24")
  }

  @Test(arguments: ["start", "nu", "slapen-doorslapen"])
  func `looks right where there is room for a wall`(name: String) throws {
    var session = try Session.test()
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    try expectPicture(
      session.canvas(size: Size(columns: 300, rows: 100)),
      named: "\(name)-300x100"
    )
  }
}

@Suite struct `The colours of large print` {
  @Test(arguments: [0, 8, 256])
  func `make nothing grey, text bold, and nothing reverse but what is so in usual print`(
    colours: Int
  ) {
    let usual = Palette(colours: colours, print: .usual)
    let large = Palette(colours: colours, print: .large)
    #expect(large.look(of: .quiet) == Look())
    #expect(large.look(of: .text) == Look(attributes: .bold))
    for role in Role.allCases {
      let isReverse = [usual, large].map { $0.look(of: role).attributes.contains(.reverse) }
      #expect(isReverse[0] == isReverse[1], "\(role)")
    }
    #expect(large.look(of: .heading) != large.look(of: .danger))
  }
}

extension Canvas {
  /// The canvas as glyphs of a terminal show it.
  fileprivate func shown(in glyphs: Glyphs) -> Canvas {
    var shown = Canvas(size: size)
    for row in 0..<size.rows {
      for (column, cell) in self.row(row).enumerated() {
        guard let glyph = cell.glyph else { continue }
        let place = Point(column: column, row: row)
        shown.write(String(glyphs.shown(glyph)), at: place, as: cell.role)
      }
    }
    shown.cursor = cursor
    return shown
  }
}
