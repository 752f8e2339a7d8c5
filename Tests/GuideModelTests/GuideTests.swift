import GuideModel
import TestSupport
import Testing

@Suite struct `The guide` {
  private let guide: Guide

  init() throws {
    guide = try TestPacks.guide()
  }

  @Test func `lists the themes in the order in which parents ask`() {
    #expect(guide.themes.entries.map(\.id.text) == ["voeding", "slapen", "grenzen"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every answer found for an age has that age in its span`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let age = try #require(Age(days: Int.random(in: Age.possible, using: &dice)))
    let entries = guide.entries(at: age)
    #expect(entries.allSatisfy { $0.ages?.contains(age) ?? true })
    #expect(guide.mostAsked(at: age, limit: 6).allSatisfy { $0.ages.contains(age) })
  }

  @Test func `takes the younger list of milestones between two ages`() throws {
    #expect(
      guide.milestones(at: try age("8m")).map(\.id.text) == [
        "mijlpaal-6m-rolt", "mijlpaal-6m-geluid", "mijlpaal-6m-kent",
      ]
    )
    #expect(guide.milestones(at: try age("9m")).map(\.id.text) == ["mijlpaal-9m-zit"])
  }

  @Test func `shows the first list of milestones before its age`() throws {
    #expect(guide.milestones(at: try age("1w")).map(\.id.text) == ["mijlpaal-2m-lacht"])
  }

  @Test func `names offers that are sure before those to ask about`() throws {
    let today = try #require(CalendarDay(iso: "2026-05-31"))
    let offers = guide.offers(at: try age("8m"), on: today)
    #expect(offers.map(\.status) == [.confirmed, .confirmed, .confirmed, .ask])
  }

  @Test func `names no offer that is over`() throws {
    let today = try #require(CalendarDay(iso: "2026-06-01"))
    let offers = guide.offers(at: try age("8m"), on: today)
    #expect(!offers.contains { $0.name == "Zomercursus" })
  }

  @Test func `finds an entry of any kind by its id`() {
    #expect(guide.entry("inloop")?.kind == .offer)
    #expect(guide.entry("stap-school")?.kind == .step)
    #expect(guide.entry("bestaat-niet") == nil)
    #expect(guide.entryID(near: "inlop") == "inloop")
  }

  @Test func `a step is late, now, soon or later`() throws {
    let step = try #require(guide.steps.entries.first { $0.id.text == "stap-prik" })
    #expect(step.moment(at: try age("5m")) == .later)
    #expect(step.moment(at: try age("6m")) == .soon)
    #expect(step.moment(at: try age("9m")) == .now)
    #expect(step.moment(at: try age("12m")) == .late)
  }

  @Test func `a text past its review is not trusted`() throws {
    let answer = try #require(guide.answer(named: "slapen-oud"))
    let before = try #require(CalendarDay(iso: "2026-05-31"))
    let review = try #require(CalendarDay(iso: "2026-06-01"))
    let entry = Entry.answer(answer)
    #expect(guide.trust(in: entry, on: before) == .fromSource(checked: answer.checked))
    #expect(guide.trust(in: entry, on: review) == .expired(since: review))
  }

  @Test func `sorts the signs for help from the most urgent on`() throws {
    let answer = try #require(guide.answer(named: "slapen-doorslapen"))
    #expect(answer.seekHelp.map(\.urgency) == [.emergency, .now, .ask])
  }

  private func age(_ text: String) throws -> Age { try #require(Age(notation: text)) }
}

@Suite struct `A broken pack` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `costs only the section whose file is rubbish`() throws {
    try copy.write("rommel", to: "proefland/answers/voeding.json")
    let guide = try copy.guide()
    let food = guide.themes.entries[0]
    #expect(guide.answers(in: food.id).isDamaged)
    #expect(guide.answers(in: food.id).entries.isEmpty)
    #expect(!guide.answers(in: guide.themes.entries[1].id).isDamaged)
  }

  @Test func `costs only the entry that is wrong`() throws {
    try copy.replace(
      #""until": "9m""#,
      with: #""until": "2m""#,
      in: "proefland/answers/voeding.json"
    )
    let guide = try copy.guide()
    #expect(
      guide.answers(in: guide.themes.entries[0].id).entries.map(\.id.text) == ["voeding-peuter"]
    )
    #expect(guide.answers(in: guide.themes.entries[0].id).isDamaged)
  }

  @Test func `reads nothing before it is needed`() throws {
    try copy.write("rommel", to: "proefland/themes.json")
    let guide = try copy.guide()
    #expect(guide.municipality == "Proefstad")
    #expect(guide.themes.isDamaged)
  }

  @Test func `never lets a control character through`() throws {
    try copy.replace(
      "Kies een basisschool",
      with: #"Kies \u001b[31m\u0007\u009b school"#,
      in: "proefland/steps.json"
    )
    let step = try #require(try copy.guide().steps.entries.first { $0.id.text == "stap-school" })
    #expect(step.title == "Kies [31m school")
  }
}

@Suite struct `A translation` {
  @Test func `is used where there is one, and Dutch where there is none`() throws {
    let guide = try TestPacks.guide(in: .english)
    let sleep = try #require(guide.themes.entries.first { $0.id.text == "slapen" })
    #expect(sleep.name == "Sleeping")
    let answers = guide.answers(in: sleep.id).entries
    #expect(
      answers.first { $0.id.text == "slapen-ritme" }?.question == "How does my baby get a rhythm?"
    )
    #expect(answers.first { $0.id.text == "slapen-ritme" }?.language == .english)
    #expect(answers.first { $0.id.text == "slapen-doorslapen" }?.language == .dutch)
  }

  @Test func `of an older Dutch text is not used`() throws {
    let copy = try PackCopy()
    try copy.replace(
      "Hoe krijgt mijn baby een ritme?",
      with: "Hoe komt er ritme?",
      in: "proefland/answers/slapen.json"
    )
    let guide = try copy.guide(in: .english)
    let answer = guide.answer(named: "slapen-ritme")
    #expect(answer?.question == "Hoe komt er ritme?")
    #expect(answer?.language == .dutch)
  }

  @Test func `that can't be read leaves the Dutch text`() throws {
    let copy = try PackCopy()
    try copy.write("{", to: "proefland/en/answers/slapen.json")
    let guide = try copy.guide(in: .english)
    #expect(guide.answer(named: "slapen-ritme")?.language == .dutch)
  }

  @Test func `that drops a danger sign or softens it is not used`() throws {
    let copy = try PackCopy()
    try copy.replace(
      #""question": "How does my baby get a rhythm?""#,
      with:
        #""question": "How does my baby get a rhythm?", "seekHelp": [{"urgency": "cjg", "when": ["x"]}]"#,
      in: "proefland/en/answers/slapen.json"
    )
    let answer = try copy.guide(in: .english).answer(named: "slapen-ritme")
    #expect(answer?.language == .dutch)
    #expect(try copy.problems().map(\.fault) == [.translationDiffers])
  }

  @Test func `of a help line says in words where its number stands`() throws {
    let copy = try PackCopy()
    let line =
      #"[{"id": "bel-huisarts", "of": "0000000000000000", "number": "your doctor's number"}]"#
    try copy.write(line, to: "proefland/en/contacts.json")
    let fault = try #require(copy.problems().first).fault
    guard case .outdatedTranslation(let fingerprint) = fault else {
      Issue.record("\(fault)")
      return
    }
    try copy.replace("0000000000000000", with: fingerprint, in: "proefland/en/contacts.json")
    #expect(try copy.guide(in: .english).helpLines.map(\.number).contains("your doctor's number"))
  }

  @Test func `with a wrong field leaves the Dutch text`() throws {
    let copy = try PackCopy()
    try copy.replace(
      #""short": "In small"#,
      with: #""short": "", "x": "In small"#,
      in: "proefland/en/answers/slapen.json"
    )
    #expect(try copy.guide(in: .english).answer(named: "slapen-ritme")?.language == .dutch)
  }
}
