import Canvas
import GuideModel
import QRCode
import Testing

@testable import GuideScreens

@Suite struct `The square of a source` {
  private static let standard = Size(columns: 80, rows: 24)
  /// Bytes that versions 1 to 5 hold at the most.
  private static let lengths = [17, 32, 53, 78, 106]

  @Test(arguments: [ModuleShape.halfBlock, .blanks], [standard, Size(columns: 40, rows: 12)])
  func `looks right`(shape: ModuleShape, size: Size) throws {
    try expectPicture(
      Self.session(shape).canvas(size: size),
      named: "scan-\(shape)-\(size.columns)x\(size.rows)"
    )
  }

  @Test func `looks right as blanks in a window that holds it`() throws {
    try expectPicture(
      Self.session(.blanks).canvas(size: Size(columns: 80, rows: 40)),
      named: "scan-blanks-80x40"
    )
  }

  @Test(arguments: lengths)
  func `is whole in view at once on a window of 80 by 24`(bytes: Int) throws {
    let square = try #require(Self.square(of: bytes))
    let canvas = Self.layout(of: square, .halfBlock, Self.standard).canvas
    let paper = canvas.roleLines.filter { $0.contains("p") }
    #expect(paper.count == square.size(in: .halfBlock).rows)
    #expect(
      paper.allSatisfy { $0.count { $0 == "p" } == square.size(in: .halfBlock).columns }
    )
  }

  @Test(arguments: [ModuleShape.halfBlock, .blanks], lengths)
  func `is never cut, and drawn wherever it fits`(shape: ModuleShape, bytes: Int) throws {
    let square = try #require(Self.square(of: bytes))
    let smallest = Frame.smallestWindow(showing: square.size(in: shape))
    for columns in [0, 20, 40, smallest.columns - 1, smallest.columns, smallest.columns + 1, 200] {
      for rows in [0, 5, 12, smallest.rows - 1, smallest.rows, smallest.rows + 1, 90] {
        let size = Size(columns: columns, rows: rows)
        let layout = Self.layout(of: square, shape, size)
        let fits = columns >= smallest.columns && rows >= smallest.rows
        let cells = layout.canvas.roleLines.joined().count { "pi".contains($0) }
        let area = square.size(in: shape)
        #expect(cells == (fits ? area.columns * area.rows : 0), "\(size)")
      }
    }
  }

  @Test func `stands between its title and its address, which scrolling shows`() throws {
    let square = try #require(Self.square(of: 106))
    let layout = Self.layout(of: square, .halfBlock, Self.standard)
    let opening = layout.viewport.held(nil)
    #expect(!layout.canvas(at: opening).lines.contains { $0.contains("Titel") })
    let top = layout.viewport.moved(opening, by: .first)
    #expect(layout.canvas(at: top).lines[0].contains("Titel"))
    let end = layout.viewport.moved(opening, by: .last)
    #expect(layout.canvas(at: end).lines[22].contains("adres"))
    #expect(layout.viewport.moved(layout.viewport.moved(top, by: .next), by: .next) == opening)
  }

  @Test func `leaves the bars where there is room for them`() throws {
    let large = try Self.session(.halfBlock).canvas(size: Size(columns: 80, rows: 30))
    #expect(large.lines[0].contains("Oudergids"))
    let small = try Self.session(.halfBlock).canvas(size: Self.standard)
    #expect(small.lines[23].contains("hulp nu"))
  }

  @Test func `gives way to the address, and says which window it needs`() throws {
    let lines = try Self.session(.blanks).canvas(size: Self.standard).lines
    let text = lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(text.joined(separator: " ").contains("Maak het 67 breed en 34 hoog"))
    #expect(text.contains("https://voorbeeld.nl/slapen"))
  }

  @Test func `is opened from the end of an answer`() throws {
    var session = try Self.session(
      .halfBlock,
      at: .answer(try #require(Answer.ID("slapen-doorslapen")))
    )
    try session.press("end")
    #expect(session.selectedLine.contains("Scan de bron: Richtlijn slapen"))
    try session.press("enter")
    #expect(session.place == .square(try #require(Source.ID("ncj-slaap"))))
    try session.press("esc")
    #expect(session.selectedLine.contains("Scan de bron: Richtlijn slapen"))
  }

  @Test func `is not offered for a whole site, which leads nowhere in particular`() throws {
    let session = try Self.session(
      .halfBlock,
      at: .answer(try #require(Answer.ID("slapen-doorslapen")))
    )
    #expect(!session.page.choices.contains { $0.label == "Scan de bron: Website" })
  }

  @Test func `is not offered where none can be made`() throws {
    var session = try Session.test()
    session.go(to: .answer(try #require(Answer.ID("slapen-doorslapen"))), for: nil)
    #expect(!session.page.choices.contains { $0.label.contains("Scan") })
  }

  @Test func `is only its address as plain text`() throws {
    #expect(
      try Self.session(.halfBlock).page.plainLines()
        == ["Richtlijn slapen", "", "https://voorbeeld.nl/slapen"]
    )
  }

  @Test func `of an address that has none is the address`() throws {
    var session = try Session.test()
    session.go(to: .square(try #require(Source.ID("ncj-slaap"))), for: nil)
    #expect(session.lines.contains { $0.contains("Van dit adres kan de gids geen QR-code maken.") })
    #expect(session.lines.contains { $0.contains("https://voorbeeld.nl/slapen") })
  }

  @Test func `of a source that is not there says so`() throws {
    var session = try Session.test()
    session.go(to: .square(try #require(Source.ID("nergens"))), for: nil)
    #expect(session.page.title == Wording(.dutch)[.notFound])
  }

  private static func session(_ shape: ModuleShape, at place: Place? = nil) throws -> Session {
    var session = try Session.test { CodeSquare(address: $0) }
    session.moduleShape = shape
    session.go(to: try place ?? .square(#require(Source.ID("ncj-slaap"))), for: Child(aged: "8m"))
    return session
  }

  private static func square(of bytes: Int) -> CodeSquare? {
    CodeSquare(address: String(repeating: "a", count: bytes))
  }

  private static func layout(
    of square: CodeSquare,
    _ shape: ModuleShape,
    _ size: Size
  ) -> PageLayout {
    PageLayout(
      page: Page(title: "Titel", blocks: [.square(square, address: "adres")]),
      status: Status(guide: "", child: "", kept: "", language: ""),
      words: Wording(.dutch),
      size: size,
      moduleShape: shape,
      print: .usual
    )
  }
}

extension PageLayout {
  /// The page as it opens.
  fileprivate var canvas: Canvas { canvas(at: viewport.held(nil)) }
}
