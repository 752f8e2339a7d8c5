import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Every screen` {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 6),
  ]

  private static let places =
    Place.named.map(\.name) + [
      "slapen", "slapen-doorslapen", "slapen-oud", "slaapcursus", "inloop", "oud-aanbod",
      "mijlpaal-6m-rolt", "stap-opvang", "gesprek-nacht",
    ]

  @Test(arguments: places, sizes)
  func `looks right`(name: String, size: Size) throws {
    var session = try Session.test()
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    try expectPicture(
      session.canvas(size: size),
      named: "\(name)-\(size.columns)x\(size.rows)"
    )
  }

  @Test(arguments: ["start", "slapen", "slapen-doorslapen", "slaapcursus", "hulp", "uitleg"])
  func `looks right in English`(name: String) throws {
    var session = try Session.test(in: .english)
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    try expectPicture(
      session.canvas(size: Size(columns: 80, rows: 24)),
      named: "\(name)-english-80x24"
    )
  }

  @Test(arguments: [(8, 2), (10, 2), (19, 5), (20, 4)], Language.allCases)
  func `says first which size is needed when the window is too small`(
    window: (columns: Int, rows: Int),
    language: Language
  ) throws {
    let size = Size(columns: window.columns, rows: window.rows)
    let line = try Session.test(in: language).canvas(size: size).lines[0]
    #expect(line.hasPrefix("20 b"))
    #expect(window.columns < 10 || line.contains("5"), "\(line)")
  }

  @Test(arguments: [(1, 1), (10, 2), (19, 5), (20, 4)])
  func `says so when the window is too small`(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    try expectPicture(
      try Session.test().canvas(size: size),
      named: "too-small-\(columns)x\(rows)"
    )
  }
}
