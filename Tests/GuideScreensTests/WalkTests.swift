import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Walking through the guide` {
  private var session: Session

  init() throws {
    session = try Session.test()
  }

  @Test mutating func `six keys lead from the start to an answer for 8 months`() throws {
    try session.press("8 m enter tab 2 1")
    #expect(session.page.title == "Wanneer slaapt mijn baby door?")
    guard case .answer(let id) = session.place else {
      Issue.record("\(session.place)")
      return
    }
    let age = try #require(session.visit.child?.age)
    #expect(session.visit.guide.answer(id)?.ages.contains(age) == true)
  }

  @Test func `the key for help stands below even the longest page on the narrowest screen`() throws
  {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .helpNow, for: Child(aged: "8m"))
    for _ in 0..<3 {
      let lines = session.canvas(size: Size(columns: 20, rows: 6)).lines
      #expect(lines.last?.hasPrefix("! hulp nu") == true)
      _ = session.handle(.pageDown, size: Size(columns: 20, rows: 6))
    }
  }

  @Test(arguments: ["", "8 m enter", "8 m enter tab", "8 m enter tab 2", "8 m enter tab 2 1"])
  mutating func `one key leads from everywhere to whom to call, and one back`(keys: String) throws {
    try session.press(keys)
    let before = session.place
    try session.press("!")
    #expect(session.place == .helpNow)
    #expect(session.lines.contains { $0.contains("112") })
    try session.press("! esc")
    #expect(session.place == before)
  }

  @Test mutating func `pages that are opened again and again do not pile up`() throws {
    try session.press("8 m enter")
    for _ in 0..<50 { try session.press("! ?") }
    try session.press("esc esc")
    #expect(session.place == .now)
  }

  @Test mutating func `the tabs go round`() throws {
    try session.press("8 m enter tab tab tab tab tab tab")
    #expect(session.place == .now)
    try session.press("backtab")
    #expect(session.place == .starters)
  }

  @Test mutating func `there are no tabs before an age is told`() throws {
    try session.press("tab")
    #expect(session.place == .start)
  }

  @Test mutating func `a tick stays when one comes back`() throws {
    try session.press("8 m enter tab tab tab space tab backtab")
    #expect(session.selectedLine.contains("Rolt om van buik naar rug"))
    #expect(session.lines.contains { $0.contains("Rolt om") && $0.contains("ja") })
    try session.press("space")
    #expect(session.lines.contains { $0.contains("Rolt om") && $0.contains("nog niet") })
    try session.press("space space")
    #expect(!session.lines.contains { $0.contains("Rolt om") && $0.contains("weet ik niet") })
  }

  @Test mutating func `a milestone is marked on its own page too`() throws {
    try session.press("8 m enter tab tab tab 2 3")
    #expect(session.place == .milestones)
    #expect(session.lines.contains { $0.contains("geluidjes") && $0.contains("weet ik niet") })
  }

  @Test mutating func `a step that is done goes to the end of the plan`() throws {
    try session.press("8 m enter tab tab tab tab down space")
    let done = try #require(session.lines.firstIndex { $0.contains("Gedaan") })
    #expect(session.lines[done + 1].contains("[x] Schrijf je kind in"))
  }

  @Test mutating func `a second space takes back the tick of the first`() throws {
    try session.press("8 m enter tab tab tab tab down")
    let untouched = session.visit.checklist
    let step = session.selectedLine
    try session.press("space")
    #expect(session.selectedLine.contains("[x] Schrijf je kind in"))
    try session.press("space")
    #expect(session.selectedLine == step)
    #expect(session.visit.checklist == untouched)
  }

  @Test mutating func `a step that is ticked on its own page stays selected in the plan`() throws {
    try session.press("8 m enter tab tab tab tab down enter enter")
    #expect(session.place == .steps)
    #expect(session.selectedLine.contains("[x] Schrijf je kind in"))
  }

  @Test mutating func `what comes soon is told in order of time`() throws {
    session = try Session.test(at: TestPacks.denHaag)
    for weeks in 0..<40 {
      session.go(to: .now, for: Child(aged: "zwanger \(weeks)w"))
      let starts = session.page.choices.compactMap { choice -> Age? in
        guard choice.detail.hasPrefix("vanaf"), case .open(.step(let id)) = choice.action else {
          return nil
        }
        return session.visit.guide.steps.entries.first { $0.id == id }?.window.from
      }
      #expect(starts == starts.sorted(), "\(weeks)")
    }
  }

  @Test mutating func `esc leads all the way back to the start`() throws {
    try session.press("8 m enter tab 2 1 ! esc esc esc esc esc")
    #expect(session.place == .start)
  }

  @Test mutating func `every choice gets a digit, nine at a time`() throws {
    try session.press("8 m enter tab 2 down down down down down down down down down")
    #expect(session.selectedLine.contains("› 1 Vraag 8"))
    try session.press("2")
    #expect(session.page.title.hasPrefix("Vraag 9"))
  }

  @Test mutating func `born early is asked from the milestones, and changes only those`() throws {
    try session.press("1 0 m enter tab tab tab end enter 5 tab")
    #expect(session.visit.child?.weeksEarly == 8)
    #expect(session.visit.child?.age.months == 10)
    #expect(session.lines.contains { $0.contains("Vraag om extra controles") })
    try session.press("backtab")
    #expect(session.lines.contains { $0.contains("10 maanden") && $0.contains("8 maanden") })
    #expect(session.page.choices.first?.label == "Rolt om van buik naar rug")
  }

  @Test mutating func `Enter is only offered where it opens something`() throws {
    session.go(to: .answer(try #require(Answer.ID("slapen-doorslapen"))), for: Child(aged: "8m"))
    var offered: Set<Bool> = []
    for _ in 0..<60 {
      let isOffered = session.lines[23].contains("Enter")
      #expect(isOffered == session.lines.contains { $0.hasPrefix(" ›") })
      offered.insert(isOffered)
      try session.press("down")
    }
    #expect(offered == [true, false])
  }

  @Test mutating func `filters narrow the offers`() throws {
    try session.press("8 m enter tab tab 1 3 esc")
    #expect(session.page.choices.map(\.label) == ["Filter", "Bezoek aan huis"])
    try session.press("1 2 esc")
    #expect(session.lines.contains { $0.contains("Niets past bij dit filter") })
  }

  @Test mutating func `q quits, but not in the middle of typing`() throws {
    #expect(try session.press("q") == [.quit])
    #expect(try session.press("8 q") == [])
    #expect(session.visit.typed == "8q")
  }

  @Test mutating func `the language changes everywhere and comes back`() throws {
    try session.press("8 m enter e")
    #expect(session.lines[0].contains("8 months · English"))
    #expect(session.lines[3].contains("Now: 8 months"))
    try session.press("e")
    #expect(session.lines[0].contains("8 maanden · Nederlands"))
  }

  @Test mutating func `redrawing is asked of the terminal`() throws {
    #expect(try session.press("^l") == [.repaint])
  }
}
