import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Any walk` {
  private static let keys: [Key] =
    [
      .enter, .escape, .backspace, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown,
      .home, .end, .delete, .control("l"), .control("f"), .pasted("8m q"),
    ] + "0123456789!?jklhgGe mwdz\u{301}".map(Key.character)

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `stays on a page, within its canvas, and esc ends it`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var session = try Session.test(in: Bool.random(using: &dice) ? .dutch : .english)
    for _ in 0..<30 {
      let size = Size(
        columns: Int.random(in: 0...200, using: &dice),
        rows: Int.random(in: 0...60, using: &dice)
      )
      let tap = Point(
        column: Int.random(in: -1...size.columns, using: &dice),
        row: Int.random(in: -1...size.rows, using: &dice)
      )
      let keys = Self.keys + [.tapped(tap), .tapped(tap), .wheelUp, .wheelDown]
      _ = session.handle(keys[Int.random(in: 0..<keys.count, using: &dice)], size: size)
      let canvas = session.canvas(size: size)
      #expect(canvas == session.canvas(size: size))
      #expect(canvas.lines.allSatisfy { $0.displayWidth == size.columns })
      #expect(size.rows == 0 || (0..<max(1, size.rows)).contains(canvas.cursor.row))
    }
    for _ in 0..<100 { _ = session.handle(.escape, size: Size(columns: 80, rows: 24)) }
    #expect(session.place == .start)
  }

  @Test(arguments: Place.named.map(\.name) + ["slapen", "slapen-doorslapen", "stap-opvang"])
  func `down to the end shows every line of a page`(name: String) throws {
    var session = try Session.test()
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    let narrow = Size(columns: 40, rows: 12)
    let whole = session.canvas(size: Size(columns: 40, rows: 400)).lines
    let body = Set(whole.dropFirst(3).dropLast(2).map(\.plain).filter { !$0.isEmpty })
    var seen: Set<String> = []
    for _ in 0..<whole.count {
      seen.formUnion(session.canvas(size: narrow).lines.map(\.plain))
      _ = session.handle(.down, size: narrow)
    }
    #expect(body.subtracting(seen).isEmpty)
  }

  @Test(arguments: Place.named.map(\.name) + ["slapen", "slapen-doorslapen"])
  func `up leads back to the first line`(name: String) throws {
    var session = try Session.test()
    session.go(to: try #require(Place(name: name, in: session.visit.guide)), for: Child(aged: "8m"))
    let size = Size(columns: 40, rows: 12)
    let first = session.canvas(size: size)
    for _ in 0..<200 { _ = session.handle(.down, size: size) }
    for _ in 0..<300 { _ = session.handle(.up, size: size) }
    #expect(session.canvas(size: size).lines == first.lines)
  }
}

extension String {
  /// The text without the marks of the selection and the digits, which move.
  fileprivate var plain: String {
    var text = Substring(self)
    while let first = text.first, " ›123456789".contains(first) { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
