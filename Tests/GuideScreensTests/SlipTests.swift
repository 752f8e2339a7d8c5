import Canvas
import Foundation
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `The slip` {
  private var session: Session

  init() throws {
    session = try Session.test()
    session.go(to: .now, for: Child(aged: "8m"))
    session.visit.kept = Kept([
      "stap-opvang", "slapen-doorslapen", "slaapcursus", "mijlpaal-6m-rolt", "gesprek-nacht",
    ])
  }

  @Test(arguments: [Size(columns: 80, rows: 60), Size(columns: 40, rows: 12)])
  mutating func `looks right`(size: Size) throws {
    session.go(to: .slip, for: nil)
    try expectPicture(session.canvas(size: size), named: "briefje-\(size.columns)x\(size.rows)")
  }

  @Test func `holds the answers first, whatever was kept first`() {
    #expect(
      Slip(of: session.visit).entries.map(\.kind) == [.answer, .offer, .milestone, .step, .starter]
    )
  }

  @Test func `never leaves out when to call`() throws {
    let guide = session.visit.guide
    let answer = try #require(guide.entry("slapen-doorslapen"))
    guard case .answer(let answer) = answer else { return }
    let text = Slip(of: session.visit).page.plainLines().joined(separator: " ")
    for help in answer.seekHelp {
      for sign in help.signs { #expect(text.contains(sign)) }
    }
    #expect(text.contains("112"))
  }

  @Test func `names nobody and no birthday`() throws {
    var session = try Session.test()
    session.go(
      to: .now,
      for: Child(age: try #require(Age(months: 8)), birth: CalendarDay(iso: "2026-03-14"))
    )
    session.visit.kept = Kept(["slapen-doorslapen", "stap-opvang"])
    let text = Slip(of: session.visit).page.plainLines().joined(separator: "\n")
    #expect(!text.contains("14 maart 2026"))
    #expect(!text.contains("8 maanden,"))
  }

  @Test func `told the due date as the day of a step`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    let today = session.visit.today
    guard case .understood(let child, _) = TypedAge("uitgerekend 3-5-2027", today: today) else {
      Issue.record("a due date")
      return
    }
    session.go(to: .now, for: child)
    session.visit.kept = Kept(["stap-geboorteaangifte", "stap-huisarts-apotheek"])
    let text = Slip(of: session.visit).page.plainLines().joined(separator: "\n")
    #expect(!text.contains("3 mei 2027"))
    #expect(text.contains("vanaf geboorte"))
  }

  @Test func `dropped the signs of a help line, and the day on which an answer grew old`() throws {
    var session = try Session.test()
    let line = try #require(session.visit.guide.helpLines.first { !$0.signs.isEmpty })
    session.visit.kept = Kept([line.id.text, "slapen-oud", "oud-aanbod"])
    let text = Slip(of: session.visit).page.plainLines(columns: 500).joined(separator: "\n")
    for sign in line.signs { #expect(text.contains(sign)) }
    #expect(text.components(separatedBy: "1 juni 2026").count == 3)
  }

  @Test func `said nothing behind «Wanneer»`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .now, for: Child(aged: "8m"))
    session.visit.kept = Kept(["stap-rookmelder", "stap-mim"])
    let lines = Slip(of: session.visit).page.plainLines()
    #expect(!lines.contains { $0.hasSuffix("Wanneer:") || $0.hasSuffix("Wanneer: ") })
    #expect(lines.contains("- Wanneer: verplicht"))
  }

  @Test mutating func `forgets what is no longer in the packs`() throws {
    session.visit.kept.toggle("bestaat-niet")
    #expect(Slip(of: session.visit).entries.count == 5)
  }

  @Test mutating func `holds what the parent wants to talk about, when the parent wants that`()
    throws
  {
    let milestone = try #require(session.visit.guide.milestones.entries.first)
    session.visit.checklist[milestone.id] = .notYet
    #expect(!Slip(of: session.visit).page.plainLines().contains { $0.contains("bespreken") })
    session.visit.note.isOnSlip = true
    #expect(
      Slip(of: session.visit).page.plainLines().contains { $0.contains("Wat je wilt bespreken") }
    )
  }

  @Test mutating func `is not empty when only a note is on it`() throws {
    session.visit.kept = Kept()
    #expect(Slip(of: session.visit).isEmpty)
    session.visit.note[.lostSkill] = true
    session.visit.note.isOnSlip = true
    #expect(!Slip(of: session.visit).isEmpty)
  }

  @Test func `fits on two pages, and names what does not`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .now, for: Child(aged: "8m"))
    let guide = session.visit.guide
    let age = try #require(Age(months: 8))
    let answers = guide.entries(of: .answer).filter { $0.ages?.contains(age) ?? true }
    for count in [1, 3, 20] {
      session.visit.kept = Kept(answers.prefix(count).map(\.id))
      let slip = Slip(of: session.visit)
      #expect(slip.paper.count <= Slip.linesOfPaper)
      let text = slip.paper.joined(separator: " ")
      #expect(slip.entries.allSatisfy { text.contains($0.title.prefix(20)) })
      #expect(text.contains("112"))
    }
  }

  @Test func `ran on for four pages with a note of very many topics`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .now, for: Child(aged: "8m"))
    let guide = session.visit.guide
    let own = String(repeating: "woord ", count: 20)
    for milestone in guide.milestones.entries {
      session.visit.checklist[milestone.id] = .notYet
      session.visit.note[.milestone(milestone.id)].add(own)
    }
    for concern in Concern.allCases {
      session.visit.note[concern] = true
      session.visit.note[.concern(concern)].add(own)
    }
    for question in Note.Question.allCases { session.visit.note[.question(question)].add(own) }
    session.visit.note.isOnSlip = true
    let line = try #require(guide.helpLines.first { !$0.signs.isEmpty })
    let entries = EntryKind.allCases.flatMap(guide.entries(of:)).map(\.title.count).max()
    #expect(try #require(entries) < 150, "two lines of paper")
    for count in [0, 19] {
      let longest = guide.entries(of: .answer).sorted { $0.title.count > $1.title.count }
      session.visit.kept = Kept(longest.prefix(count).map(\.id) + [line.id.text])
      let paper = Slip(of: session.visit).paper
      #expect(paper.count <= Slip.linesOfPaper)
      #expect(paper.contains { $0.contains("Mijlpalen op je lijst «Wat je wilt bespreken»: nog") })
      #expect(paper.contains { $0.contains("Bel vandaag de huisarts") })
      #expect(paper.contains { $0.contains("Ik maak me zorgen") })
      #expect(paper.contains { $0.contains("112") })
    }
  }

  @Test func `left out when to call, and kept what can wait`() throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .now, for: Child(aged: "8m"))
    let guide = session.visit.guide
    let line = try #require(guide.helpLines.first { !$0.signs.isEmpty })
    let steps = guide.entries(of: .step).prefix(19).map(\.id)
    session.visit.kept = Kept(steps + [line.id.text])
    let text = Slip(of: session.visit).paper.joined(separator: " ")
    #expect(text.contains("past niet meer op papier"))
    #expect(text.contains(try #require(line.signs.first?.prefix(30))))
  }

  @Test func `writes out in HTML and Markdown what would mean something there`() {
    let page = Page(
      title: "<b> & *ster*",
      blocks: [
        .paragraph("a_b <script>"), .bullets(["[x](y)"]), .notice(.danger, title: "\"Bel\""),
      ]
    )
    #expect(page.markdown.contains(#"# \<b\> \& \*ster\*"#))
    #expect(page.markdown.contains(#"a\_b \<script\>"#))
    #expect(page.markdown.contains(#"- \[x\](y)"#))
    let html = page.html(language: "nl")
    #expect(html.contains("<h1>&lt;b&gt; &amp; *ster*</h1>"))
    #expect(html.contains("<p>a_b &lt;script&gt;</p>"))
    #expect(html.contains("<strong>! &quot;Bel&quot;</strong>"))
  }
}
