import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `A kiosk` {
  private static let window = Size(columns: 80, rows: 24)

  private static func session() throws -> Session {
    try Session.test(kiosk: Kiosk(idle: 120))
  }

  /// A visit that told, marked, kept, noted, filtered and searched whatever can be.
  private static func fullVisit() throws -> Session {
    var session = try session()
    try session.press("1 8 m enter")
    try session.press("m f / k o o r t s down m esc")
    try session.press("tab tab tab space M e")
    #expect(session.visit.child != nil && !session.visit.kept.isEmpty)
    return session
  }

  @Test func `begins with a welcome`() throws {
    let session = try Self.session()
    #expect(session.place == .welcome)
    try expectPicture(session.canvas(size: Self.window), named: "kiosk-80x24")
  }

  @Test func `can't be left by any key`() throws {
    for place in Place.named.map(\.place) {
      var session = try Self.session()
      session.go(to: place, for: Child(aged: "8m"))
      for _ in 0..<3 {
        let effects = try session.press("q esc q")
        #expect(!effects.contains(.quit))
      }
    }
  }

  @Test func `names no key that does nothing there`() throws {
    var session = try Self.session()
    #expect(!session.lines.contains { $0.contains("stop") })
    try session.press("1")
    #expect(!session.lines.contains { $0.contains("q stop") })
    try session.press("esc ?")
    #expect(!session.page.plainLines().contains { $0.contains("stoppen") })
  }

  @Test func `takes 0 twice as a farewell`() throws {
    var session = try Self.fullVisit()
    #expect(try session.press("0") == [])
    #expect(session.place == .start)
    #expect(try session.press("0") == [.wipe])
    #expect(session.place == .welcome)
    try Self.expectNothing(of: session)
  }

  @Test func `takes esc on a start page where nothing was told as a farewell`() throws {
    var session = try Self.session()
    try session.press("1")
    #expect(try session.press("esc") == [.wipe])
    try Self.expectNothing(of: session)
  }

  @Test func `wiped a visit without asking, at one esc too many`() throws {
    var session = try Self.fullVisit()
    for _ in 0..<10 { #expect(try session.press("esc") == []) }
    #expect(session.lines.contains { $0.contains("Press 0 now to wipe everything") })
    #expect(try session.press("0") == [.wipe])
    try Self.expectNothing(of: session)
  }

  @Test(arguments: ["1", "/", "1 8 m enter /", "1 8 m enter 0 down"])
  func `took 0 twice for an age or for words, where one types`(way: String) throws {
    var session = try Self.session()
    try session.press(way)
    #expect(try session.press("0") == [])
    #expect(try session.press("0") == [.wipe])
    try Self.expectNothing(of: session)
  }

  @Test func `lets a 0 be typed that comes later`() throws {
    var session = try Self.session()
    try session.press("1 2 tab 0 0 w")
    #expect(session.visit.typed == "200w")
    try session.press("esc enter 0 4 backspace 0")
    #expect(session.visit.typed == "0")
  }

  @Test func `asks after two minutes, counts down, and wipes`() throws {
    var session = try Self.fullVisit()
    #expect(session.patience == 120)
    for left in (1...15).reversed() {
      #expect(session.nobodyCame() == [])
      #expect(session.lines.contains { $0.contains("\(left) second") })
      #expect(session.patience == 1)
    }
    #expect(session.nobodyCame() == [.wipe])
    #expect(session.patience == nil)
    try Self.expectNothing(of: session)
  }

  @Test(arguments: ["x", "0", "q", "enter", "esc"])
  func `goes on where it was at any key, which does nothing else`(key: String) throws {
    var session = try Self.fullVisit()
    let before = session.lines
    _ = session.nobodyCame()
    _ = session.nobodyCame()
    #expect(try session.press(key) == [])
    #expect(session.lines == before)
    #expect(session.patience == 120)
  }

  @Test func `gives help at once, also while it counts`() throws {
    var session = try Self.fullVisit()
    _ = session.nobodyCame()
    try session.press("!")
    #expect(session.place == .helpNow)
  }

  @Test func `gave no help while it counted, where a text was being typed`() throws {
    var searching = try Self.session()
    try searching.press("/ k o o r t s")
    var writing = try Self.session()
    let question = try #require(Note.Question.allCases.first)
    writing.go(to: .writing(.question(question)), for: Child(aged: "8m"))
    try writing.press("a")
    for var session in [searching, writing] {
      _ = session.nobodyCame()
      try session.press("!")
      #expect(session.place == .helpNow)
      #expect(session.visit.note[.question(question)].words != "a!")
    }
  }

  @Test(arguments: [(80, 24), (20, 5), (200, 50)])
  func `shows nothing of the visit while it counts`(columns: Int, rows: Int) throws {
    var session = try Self.session()
    try session.press("1 8 m enter m f v down enter")
    _ = session.nobodyCame()
    let text = session.canvas(size: Size(columns: columns, rows: rows)).lines.joined()
    #expect(text.contains("Ben je er nog?"))
    #expect(!text.contains("8 maanden") && !text.contains("mee"))
  }

  @Test func `asked above what was in view, of who had read on`() throws {
    let small = Size(columns: 20, rows: 5)
    var session = try Self.session()
    for _ in 0..<3 { _ = session.handle(.pageDown, size: small) }
    try session.press("1")
    for _ in 0..<3 { _ = session.handle(.pageDown, size: small) }
    _ = session.nobodyCame()
    #expect(session.canvas(size: small).lines.prefix(2).joined().contains("Ben je er nog?"))
  }

  @Test func `named another language than that of the question whether anyone is there`() throws {
    var session = try Self.session()
    try session.press("e enter")
    _ = session.nobodyCame()
    let top = try #require(session.canvas(size: Self.window).lines.first)
    #expect(top.contains("English") && !top.contains("Nederlands"))
  }

  @Test func `waits for nobody before the first key`() throws {
    var session = try Self.session()
    #expect(session.patience == nil)
    #expect(session.nobodyCame() == [])
    try session.press("down")
    #expect(session.patience == 120)
    #expect(session.nobodyCame() == [.wipe])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `keeps nothing of any visit`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var session = try Self.session()
    let keys =
      [Key.enter, .escape, .tab, .down, .down, .pageDown, .end, .backspace, .pasted("nachtmerrie")]
      + "1234567890mMdvfe/! jk8a".map(Key.character)
    for _ in 0..<60 {
      let columns = Bool.random(using: &dice) ? 80 : 200
      let effects = session.handle(
        keys[Int.random(in: 0..<keys.count, using: &dice)],
        size: Size(columns: columns, rows: 24)
      )
      #expect(!effects.contains(.quit))
    }
    while session.patience != nil { _ = session.nobodyCame() }
    try Self.expectNothing(of: session)
  }

  @Test func `knows the day when a visit begins, and keeps it to its end`() throws {
    let tomorrow = try #require(CalendarDay(iso: "2026-11-23"))
    var session = try Self.session()
    session.turn(to: tomorrow)
    #expect(session.visit.today == tomorrow)
    try session.press("1 8 m enter")
    session.turn(to: try #require(CalendarDay(iso: "2026-11-24")))
    #expect(session.visit.today == tomorrow)
    try session.press("0 0")
    #expect(session.visit.today == tomorrow)
  }

  @Test func `opened another question than it showed, at the first key of a day`() throws {
    let tomorrow = try #require(CalendarDay(iso: "2026-11-23"))
    var session = try Self.session()
    let shown = session.page.choices
    session.turnBeforeKey(to: tomorrow)
    #expect(session.page.choices == shown)
    session.turn(to: tomorrow)
    #expect(session.page.choices != shown)
  }

  @Test(arguments: [-1, 0, 9, 3601, .max])
  func `does not take nonsense for its patience`(seconds: Int) {
    #expect(Kiosk(idle: seconds) == nil)
  }

  /// Holds a session to being one that nobody has used, field by field, and to look like it.
  private static func expectNothing(
    of session: Session,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let fresh = try Self.session()
    #expect(told(by: session) == told(by: fresh), sourceLocation: sourceLocation)
    #expect(
      session.canvas(size: window) == fresh.canvas(size: window),
      sourceLocation: sourceLocation
    )
  }

  /// Everything that a session holds beside the guide, which the visitor does not change, by name;
  /// what is added to a session later is in it by itself.
  private static func told(by session: Session) -> [String: String] {
    let fields =
      Mirror(reflecting: session).children.filter { !["visit", "vacant"].contains($0.label) }
      + Mirror(reflecting: session.visit).children.filter {
        !["guide", "encode"].contains($0.label)
      }
    return Dictionary(
      fields.map { ($0.label ?? "", "\($0.value)") },
      uniquingKeysWith: { first, _ in first }
    )
    .merging(["language": "\(session.visit.guide.language)"]) { first, _ in first }
  }
}
