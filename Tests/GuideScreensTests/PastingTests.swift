import Canvas
import GuideModel
import GuideScreens
import Testing

@Suite struct `A pasted text` {
  private let size = Size(columns: 80, rows: 24)
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test mutating func `fills the field, without what no one types`() {
    #expect(session.handle(.pasted("8 \u{7}ma\u{9B}anden\u{FFFD}!"), size: size).isEmpty)
    #expect(session.visit.typed == "8 maanden")
    #expect(session.place == .start)
  }

  @Test mutating func `is searched for`() throws {
    try session.press("/")
    _ = session.handle(.pasted("doorslapen?"), size: size)
    #expect(session.visit.sought == "doorslapen")
  }

  @Test mutating func `is no longer than what is typed`() {
    _ = session.handle(.pasted(String(repeating: "8", count: 1000)), size: size)
    #expect(session.visit.typed.count == 60)
  }

  @Test mutating func `does nothing where there is no field`() throws {
    try session.press("8 m enter")
    let page = session.lines
    for text in ["q", "0", "!", "1", "e", ""] {
      #expect(session.handle(.pasted(text), size: size).isEmpty)
    }
    #expect(session.lines == page)
  }

  @Test mutating func `does nothing on a window that is too small`() {
    _ = session.handle(.pasted("8m"), size: Size(columns: 10, rows: 2))
    #expect(session.visit.typed == "")
  }
}
