import Canvas
import GuideModel
import GuideScreens
import QRCode
import TestSupport
import Testing

@Suite struct `Large print` {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
  ]
  private static let places = [
    "start", "nu", "slapen", "slapen-doorslapen", "mijlpalen", "grafiek", "hulp", "uitleg",
  ]

  private static func session(
    at name: String,
    encode: SquareEncoder? = nil
  ) throws -> Session {
    var session = try Session.test(encode: encode)
    session.print = .large
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    return session
  }

  @Test(arguments: places, sizes)
  func `looks right`(name: String, size: Size) throws {
    try expectPicture(
      try Self.session(at: name).canvas(size: size),
      named: "\(name)-large-\(size.columns)x\(size.rows)"
    )
  }

  @Test(arguments: Place.named.map(\.name) + ["slapen", "slapen-doorslapen"], sizes.dropFirst())
  func `hides no line from who goes down, and no choice`(name: String, size: Size) throws {
    var session = try Self.session(at: name)
    let whole = session.canvas(size: Size(columns: size.columns, rows: 600))
    let words = Set(whole.lines.dropFirst(3).dropLast(2).flatMap { $0.split(separator: " ") })
    var seen: Set<Substring> = []
    for _ in 0..<600 {
      let canvas = session.canvas(size: size)
      let before = seen.count
      seen.formUnion(canvas.lines.flatMap { $0.split(separator: " ") })
      _ = session.handle(.down, size: size)
      if seen.count == before, session.canvas(size: size) == canvas { break }
    }
    // Digits stand before nine choices at a time.
    #expect(words.subtracting(seen).allSatisfy { Int($0) != nil || $0 == "›" })
  }

  @Test(arguments: Place.named.map(\.name) + ["slapen-doorslapen"])
  func `has lines of 45 cells at the most`(name: String) throws {
    let size = Size(columns: 80, rows: 600)
    for line in try Self.session(at: name).canvas(size: size).lines.dropFirst(3).dropLast(1) {
      let end = line.lastIndex { $0 != " " }.map { line.distance(from: line.startIndex, to: $0) }
      #expect((end ?? 0) < 4 + 45, "\(line)")
    }
  }

  @Test(arguments: [ModuleShape.halfBlock, .blanks], 30...100)
  func `leaves a code square whole wherever usual print does`(shape: ModuleShape, columns: Int)
    throws
  {
    var usual = try Session.test { CodeSquare(address: $0) }
    usual.moduleShape = shape
    usual.go(to: .square(try #require(Source.ID("ncj-slaap"))), for: nil)
    var large = usual
    large.print = .large
    for rows in [20, 24, 60] {
      let size = Size(columns: columns, rows: rows)
      #expect(cells(of: usual.canvas(size: size)) == cells(of: large.canvas(size: size)))
    }
  }

  private func cells(of canvas: Canvas) -> [String] {
    canvas.roleLines.map { $0.filter { "pi".contains($0) } }.filter { !$0.isEmpty }
  }
}
