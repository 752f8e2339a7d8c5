import GuideModel
import TestSupport
import Testing

@Suite struct `Checking how a pack is written` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `finds a sentence of more than 20 words`() throws {
    let words = Array(repeating: "ja", count: 21).joined(separator: " ")
    try replaceShort(with: "Kort. \(words).")
    #expect(try faults() == [.longSentence(words: 21, begins: "\(words.prefix(40))")])
  }

  @Test func `finds an answer whose sentences are long on the mean`() throws {
    let sentence = Array(repeating: "ja", count: 20).joined(separator: " ") + ". "
    try replaceShort(with: String(repeating: sentence, count: 3))
    try copy.replace(
      "Een eerste stuk uitleg over wat er gebeurt.",
      with: sentence + sentence,
      in: answers
    )
    try copy.replace("Veel ouders vragen dit, ook Jiří, Noëlle en 小明.", with: sentence, in: answers)
    #expect(try faults().contains(.longSentences(mean: 18)))
  }

  @Test func `finds an answer that is hard to read`() throws {
    try replaceShort(
      with:
        "Kinderopvangtoeslagaanvragen veronderstellen inkomensverantwoording. Onderwijsverantwoordelijken informeren."
    )
    try copy.replace(
      "Veel ouders vragen dit, ook Jiří, Noëlle en 小明.",
      with: "Belastingdienstmedewerkers adviseren.",
      in: answers
    )
    try copy.replace(
      "Een eerste stuk uitleg over wat er gebeurt.",
      with: "Voorlichtingsmateriaal verduidelijkt.",
      in: answers
    )
    let hard = try faults().contains {
      if case .hardToRead(let score) = $0 { score < 50 } else { false }
    }
    #expect(hard)
  }

  @Test func `finds a core advice of more than 60 words`() throws {
    try replaceShort(with: String(repeating: "Dit is een kort stuk tekst van acht. ", count: 8))
    #expect(try faults() == [.longCore(words: 64)])
  }

  @Test func `let a question pass that is longer than its schema allows`() throws {
    let question = "Begrijpt een baby van tien maanden het woord nee al een beetje?"
    let file = "proefland/answers/grenzen.json"
    try copy.replace("Begrijpt een baby het woord nee?", with: question, in: file)
    #expect(try copy.problems().map(\.fault).contains(.longQuestion(signs: 63)))
  }

  @Test func `finds a word that blames, but not inside another word`() throws {
    try copy.write(#"{"blaming": ["te laat"]}"#, to: "proefland/rules.json")
    try replaceShort(with: "Wat later mag. Dat is niet Te laat. Zonlicht te laatst.")
    #expect(try faults() == [.blamingWord("te laat")])
  }

  @Test(arguments: ["👨\u{200D}👩", "☎\u{FE0F}", "👍🏽", "e\u{200D}", "\u{FE0F}"])
  func `finds a character that terminals count differently`(sign: String) throws {
    try copy.write(#"{"characters": "éëíöř小明"}"#, to: "proefland/rules.json")
    try copy.replace("Kies een basis", with: "Kies \(sign) een basis", in: "proefland/steps.json")
    let faults = try copy.problems().map(\.fault)
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { if case .unsafeCharacter = $0 { true } else { false } })
  }

  @Test func `finds a character that some terminals lack`() throws {
    try copy.write(#"{"characters": "éëíöř小明"}"#, to: "proefland/rules.json")
    try copy.replace("Kies een basisschool", with: "Kies ♥ een school", in: "proefland/steps.json")
    #expect(try copy.problems().map(\.fault) == [.unsafeCharacter("♥")])
  }

  @Test func `finds a health answer without danger signs`() throws {
    try copy.replace(
      #""name": "Voeding""#,
      with: #""name": "Voeding", "asksForSigns": true"#,
      in: "proefland/themes.json"
    )
    #expect(try faults() == [.noHelpSigns, .noHelpSigns])
  }

  @Test func `finds an offer that is over`() throws {
    try copy.replace("2026-06-01", with: "2026-05-31", in: "proefstad/offers.json")
    #expect(
      try copy.problems().map(\.fault) == [
        .overdue(since: try #require(CalendarDay(iso: "2026-05-31")))
      ]
    )
  }

  @Test func `finds an answer and a source past their review`() throws {
    try copy.replace("2028-01-02", with: "2026-05-31", in: answers)
    try copy.replace(
      #""read": false"#,
      with: #""read": false, "reviewBefore": "2026-05-01""#,
      in: "proefland/sources.json"
    )
    #expect(try copy.problems().count == 2)
  }

  @Test func `finds a source that sells something, by its host`() throws {
    try copy.write(#"{"commercial": ["voorbeeld.nl"]}"#, to: "proefland/rules.json")
    try copy.replace(
      "https://voorbeeld.nl/slapen",
      with: "https://www.voorbeeld.nl/slapen",
      in: "proefland/sources.json"
    )
    try copy.replace(
      "https://voorbeeld.nl",
      with: "https://eenvoorbeeld.nl",
      in: "proefland/sources.json"
    )
    #expect(
      try copy.problems().filter { $0.fault == .commercialSource }.map(\.entry) == ["ncj-slaap"]
    )
  }

  @Test(arguments: [
    "www.voorbeeld.nl/slapen", "voorbeeld.nl", "//voorbeeld.nl/slapen", "https:voorbeeld.nl",
    "https://VOORBEELD.nl:443/x", "https://naam@voorbeeld.nl./x", " voorbeeld.nl?x=https://a.nl",
  ])
  func `passed a source that sells something when its address was oddly written`(
    url: String
  ) throws {
    try copy.write(#"{"commercial": ["voorbeeld.nl"]}"#, to: "proefland/rules.json")
    try copy.replace("https://voorbeeld.nl/slapen", with: url, in: "proefland/sources.json")
    try copy.replace(
      "https://voorbeeld.nl",
      with: "nhg.nl/voorbeeld.nl",
      in: "proefland/sources.json"
    )
    #expect(
      try copy.problems().filter { $0.fault == .commercialSource }.map(\.entry) == ["ncj-slaap"]
    )
  }

  @Test func `finds a cell of the grid with fewer than three answers, unless it is excused`() throws
  {
    try copy.write(#"{"answersPerCell": 3}"#, to: "proefland/rules.json")
    let gaps = try faults(ofEntry: "grenzen").count
    try copy.write(
      #"{"answersPerCell": 3, "emptyCells": [{"theme": "grenzen", "stages": ["zwanger"], "reason": "Nog niet."}]}"#,
      to: "proefland/rules.json"
    )
    #expect(gaps == Stage.allCases.count)
    #expect(try faults(ofEntry: "grenzen").count == gaps - 1)
  }

  @Test func `finds what is wrong with the rules themselves`() throws {
    try copy.write(#"{"blamed": []}"#, to: "proefland/rules.json")
    #expect(try copy.problems().map(\.fault) == [.unknownField(near: "blaming")])
  }

  private let answers = "proefland/answers/voeding.json"

  private func replaceShort(with text: String) throws {
    try copy.replace("Dit is het korte advies. Je hoeft niets te haasten.", with: text, in: answers)
  }

  /// The faults of the theme in which tests write, without those of the awkward names.
  private func faults() throws -> [Fault] {
    try copy.problems().filter { $0.file == answers }.map(\.fault)
  }

  private func faults(ofEntry entry: String) throws -> [Fault] {
    try copy.problems().filter { $0.entry == entry }.map(\.fault)
  }
}
