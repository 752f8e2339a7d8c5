import Canvas
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `A tap` {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
  ]
  private static let places =
    Place.named.map(\.name) + ["slapen", "slapen-doorslapen", "slaapcursus", "mijlpaal-6m-rolt"]

  private static func session(at name: String) throws -> Session {
    var session = try Session.test()
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    return session
  }

  /// A page from its top, and from the screens below it.
  private static func views(of name: String, size: Size, print: Print = .usual) throws -> [Session]
  {
    var views = [try session(at: name)]
    views[0].print = print
    while views.count < 3 {
      var next = views[views.count - 1]
      _ = next.handle(Key.pageDown, size: size)
      guard next.canvas(size: size) != views.last?.canvas(size: size) else { break }
      views.append(next)
    }
    return views
  }

  @Test(arguments: places, sizes)
  func `on any row of a choice does what its digit does, or Enter`(name: String, size: Size) throws
  {
    let views = try Print.allCases.flatMap { try Self.views(of: name, size: size, print: $0) }
    for session in views {
      let layout = session.layout(size: size)
      let position = session.position(on: layout)
      for (index, rows) in layout.viewport.choices.enumerated() {
        var chosen = session
        let effects = choose(index, in: &chosen, layout, position)
        for row in rows where layout.frame.shows(row, from: position.top) {
          let column = [0, size.columns / 2, size.columns - 1][row % 3]
          let place = Point(column: column, row: layout.frame.bodyTop + row - position.top)
          var tapped = session
          #expect(tapped.handle(.tapped(place), size: size) == effects)
          #expect(tapped.canvas(size: size) == chosen.canvas(size: size), "\(place)")
        }
      }
    }
  }

  private func choose(
    _ index: Int,
    in session: inout Session,
    _ layout: PageLayout,
    _ position: Position
  ) -> [Effect] {
    if layout.page.typed == nil, layout.viewport.shows(index, at: position),
      let digit = layout.page.numbering.number(of: index, at: position)
    {
      return session.handle(.character(Character("\(digit)")), size: layout.size)
    }
    session.path[session.path.count - 1].position = layout.viewport.selecting(index, from: position)
    session.laid = nil
    return session.handle(.enter, size: layout.size)
  }

  @Test(arguments: places, sizes)
  func `on a hint does what its key does`(name: String, size: Size) throws {
    for session in try Self.views(of: name, size: size) {
      let line = session.canvas(size: size).lines[size.rows - 1]
      for binding in KeyTable.bindings {
        guard let key = binding.keys.first, let word = binding.hint,
          let columns = cells(of: "\(session.words.keyName(key)) \(session.words[word])", in: line)
        else { continue }
        var pressed = session
        let effects = pressed.handle(key, size: size)
        for column in [columns.lowerBound, columns.upperBound - 1] {
          var tapped = session
          let place = Point(column: column, row: size.rows - 1)
          #expect(tapped.handle(.tapped(place), size: size) == effects)
          #expect(tapped.place == pressed.place && tapped.page == pressed.page, "\(key) \(place)")
        }
      }
    }
  }

  @Test(arguments: places)
  func `on a tab opens it`(name: String) throws {
    let size = Size(columns: 80, rows: 24)
    let session = try Self.session(at: name)
    guard session.page.tab != nil else { return }
    let line = session.canvas(size: size).lines[1]
    for tab in Tab.allCases {
      let columns = try #require(cells(of: session.words[tab], in: line))
      for column in columns {
        var tapped = session
        #expect(tapped.handle(.tapped(Point(column: column, row: 1)), size: size).isEmpty)
        #expect(tapped.place == tab.place)
      }
    }
  }

  @Test(arguments: places, sizes)
  func `on text, on blanks and outside the window does nothing`(name: String, size: Size) throws {
    let session = try Self.session(at: name)
    let layout = session.layout(size: size)
    let position = session.position(on: layout)
    let ofChoices = Set(
      layout.viewport.choices.joined().map { layout.frame.bodyTop + $0 - position.top }
    )
    let ofBars = [layout.frame.tabRow, size.rows - 1]
    let others = (-1...size.rows).filter { !ofChoices.contains($0) && !ofBars.contains($0) }
    let places =
      others.flatMap { row in [0, 5].map { Point(column: $0, row: row) } }
      + (0..<size.rows).flatMap { row in [-1, size.columns].map { Point(column: $0, row: row) } }
    let before = session.canvas(size: size)
    for place in places {
      #expect(session.target(of: .tapped(place), size: size) == nil, "\(place)")
      #expect(session.hintedKey(of: .tapped(place), size: size) == nil, "\(place)")
    }
    var tapped = session
    for place in places { #expect(tapped.handle(.tapped(place), size: size).isEmpty) }
    #expect(tapped.canvas(size: size) == before)
  }

  @Test func `on the arrow of the bottom line turns the page that way`() throws {
    let size = Size(columns: 80, rows: 24)
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .helpNow, for: nil)
    var pressed = session
    for key in [Key.pageDown, .pageDown, .pageUp] {
      let arrow: Character = key == .pageUp ? "↑" : "↓"
      let line = session.canvas(size: size).lines[23]
      let column = try #require(Array(line).firstIndex(of: arrow))
      _ = session.handle(.tapped(Point(column: column, row: 23)), size: size)
      _ = pressed.handle(key, size: size)
      #expect(session.canvas(size: size) == pressed.canvas(size: size))
    }
  }

  @Test func `hits what was seen, also while a report stands above it`() throws {
    let size = Size(columns: 80, rows: 24)
    var session = try Self.session(at: "vragen")
    session.report("Er ging iets mis.")
    let row = try #require(session.lines.firstIndex { $0.contains("2 Slapen") })
    _ = session.handle(.tapped(Point(column: 10, row: row)), size: size)
    #expect(session.page.title == "Slapen")
  }

  @Test func `hits nothing in a window that is too small`() throws {
    let size = Size(columns: 19, rows: 4)
    var session = try Self.session(at: "nu")
    for row in 0..<4 {
      #expect(session.handle(.tapped(Point(column: 1, row: row)), size: size).isEmpty)
    }
    #expect(session.place == .now)
  }

  @Test func `on a public machine is a sign of life, and a call for help at any time`() throws {
    let size = Size(columns: 80, rows: 24)
    var session = try Session.test(kiosk: Kiosk(idle: 120))
    let begin = try #require(session.lines.firstIndex { $0.contains("› 1 ") })
    _ = session.handle(.tapped(Point(column: 10, row: begin)), size: size)
    #expect(session.place == .start)
    #expect(session.patience == 120)

    _ = session.nobodyCame()
    #expect(session.patience == 1)
    var calling = session
    _ = calling.handle(.tapped(Point(column: 3, row: 23)), size: size)
    #expect(calling.place == .helpNow)
    _ = session.handle(.tapped(Point(column: 40, row: 12)), size: size)
    #expect(session.place == .start)
    #expect(session.patience == 120)
  }

  @Test func `chooses a stage, though an age was begun`() throws {
    var session = try Session.test()
    try session.press("8")
    let row = try #require(session.lines.firstIndex { $0.contains("3 tot 4 jaar") })
    _ = session.handle(.tapped(Point(column: 10, row: row)), size: Size(columns: 80, rows: 24))
    #expect(session.place == .now)
    #expect(session.visit.child?.stage != nil)
  }

  private func cells(of text: String, in line: String) -> Range<Int>? {
    guard let found = line.range(of: text) else { return nil }
    let start = line.distance(from: line.startIndex, to: found.lowerBound)
    return start..<start + text.count
  }
}

@Suite struct `The wheel` {
  private let size = Size(columns: 40, rows: 12)

  @Test func `moves the page by three rows, and back`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .helpNow, for: nil)
    let before = session.canvas(size: size)
    _ = session.handle(.wheelDown, size: size)
    #expect(session.canvas(size: size).lines[1] == before.lines[4])
    _ = session.handle(.wheelUp, size: size)
    #expect(session.canvas(size: size).lines == before.lines)
    _ = session.handle(.wheelUp, size: size)
    #expect(session.canvas(size: size).lines == before.lines)
  }

  @Test func `keeps what is chosen as long as it is in view`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .now, for: Child(aged: "8m"))
    for _ in 0..<5 { _ = session.handle(Key.down, size: size) }
    let chosen = session.canvas(size: size)
    _ = session.handle(.wheelDown, size: size)
    let moved = session.canvas(size: size)
    #expect(moved.lines[moved.cursor.row] == chosen.lines[chosen.cursor.row])
    for _ in 0..<100 { _ = session.handle(.wheelDown, size: size) }
    #expect(session.canvas(size: size).lines.last?.contains("↓") == false)
  }

  @Test func `leaves what was typed alone`() throws {
    var session = try Session.test()
    try session.press("8 m")
    _ = session.handle(.wheelDown, size: Size(columns: 80, rows: 24))
    #expect(session.visit.typed == "8m")
  }
}
