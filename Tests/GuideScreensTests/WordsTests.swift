import Canvas
import Foundation
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `The words of the interface` {
  /// The phrases as they stand in the sources, since a program can't list its own constants.
  private static let phrases: [(name: String, dutch: String, english: String)] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/GuideScreens/Words/Phrases").standardized
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return (files ?? []).flatMap { file in
      ((try? String(contentsOf: file, encoding: .utf8)) ?? "")
        .replacing(/"\s*\+ "/, with: "")
        .matches(
          of: /static let (\w+) = Phrase\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\)/
        )
        .map { (String($0.1), String($0.2), String($0.3)) }
    }
  }()

  /// Phrases that are empty in a language, because nothing is to be said there.
  private static let silent: Set = ["nothing", "untranslated", "inDutch"]

  @Test func `lack no phrase`() {
    #expect(Self.phrases.count > 200)
    for phrase in Self.phrases where !Self.silent.contains(phrase.name) {
      #expect(!phrase.dutch.isEmpty && !phrase.english.isEmpty, "\(phrase.name)")
    }
  }

  @Test func `leave the same blanks in both languages`() {
    for phrase in Self.phrases where !phrase.dutch.isEmpty {
      let blanks = [phrase.dutch, phrase.english].map {
        Set($0.matches(of: /\{\d\}/).map(\.output))
      }
      #expect(blanks[0] == blanks[1], "\(phrase.name)")
    }
  }

  @Test(arguments: [
    ("zwanger", "zwanger", "pregnant"), ("zwanger 22w", "22 weken zwanger", "22 weeks pregnant"),
    ("0d", "geboorte", "birth"), ("1d", "1 dag", "1 day"), ("10d", "10 dagen", "10 days"),
    ("6w", "6 weken", "6 weeks"), ("2m", "2 maanden", "2 months"),
    ("10w", "10 weken", "10 weeks"), ("8m", "8 maanden", "8 months"),
    ("2j", "2 jaar", "2 years"), ("2j1m", "2 jaar en 1 maand", "2 years and 1 month"),
  ])
  func `say ages as people do`(notation: String, dutch: String, english: String) throws {
    let age = try #require(Age(notation: notation))
    #expect(Wording(.dutch).age(age) == dutch)
    #expect(Wording(.english).age(age) == english)
  }

  @Test func `a value that looks like a blank is not filled again`() {
    #expect(Wording(.dutch)(.and, "{2}", "x") == "{2} en x")
  }

  @Test func `say days in words`() throws {
    let day = try #require(CalendarDay(iso: "2026-03-05"))
    #expect(Wording(.dutch).day(day) == "5 maart 2026")
    #expect(Wording(.english).day(day) == "5 March 2026")
  }
}

@Suite struct `The table of keys` {
  @Test func `gives no key two meanings`() {
    let keys = KeyTable.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `names every command but the digits once`() {
    let commands = KeyTable.bindings.map(\.command)
    #expect(Set(commands).count == commands.count)
  }

  @Test func `leaves the digits to the choices`() {
    for digit in 1...9 {
      #expect(KeyTable.command(for: .character(Character("\(digit)"))) == .digit(digit))
    }
    #expect(KeyTable.command(for: .character("٣")) == nil)
  }
}

@Suite struct `A problem in a pack` {
  @Test func `is said as where, what, and what to do now`() throws {
    let copy = try PackCopy()
    try copy.replace(
      #""theme": "voeding""#,
      with: #""theme": "voedin""#,
      in: "proefland/answers/voeding.json"
    )
    #expect(
      try copy.problems().map(\.sentence) == [
        "proefland/answers/voeding.json, regel 4, teken 14, «voeding-hapjes», veld theme: "
          + "Het thema «voedin» bestaat niet. Bedoelde je «voeding»?"
      ]
    )
  }
}

@Suite struct `A section that can't be read` {
  @Test func `is named where it is missing, and the rest works`() throws {
    let copy = try PackCopy()
    try copy.write("rommel", to: "proefland/answers/slapen.json")
    var session = try Session.test(at: copy.town)
    try session.press("8 m enter tab")
    #expect(session.lines.contains { $0.contains("Slapen") && $0.contains("niet te lezen") })
    try session.press("2")
    #expect(session.lines.contains { $0.contains("Niet alles van «Slapen» is te lezen.") })
    try session.press("esc 1 1")
    #expect(session.page.title == "Wanneer mag mijn baby hapjes?")
  }

  @Test func `was not named on the page of help when no pack had any help lines`() throws {
    let copy = try PackCopy()
    for pack in ["proefland", "proefstad"] {
      try FileManager.default.removeItem(atPath: copy.path("\(pack)/contacts.json"))
    }
    var session = try Session.test(at: copy.town)
    try session.press("!")
    #expect(session.lines.contains { $0.contains("Niet alles van «Hulp nu» is te lezen.") })
    #expect(session.lines.contains { $0.contains("112") })
  }

  @Test(arguments: ["themes", "offers", "milestones", "steps", "starters", "contacts", "sources"])
  func `never takes the guide down`(section: String) throws {
    let copy = try PackCopy()
    for pack in ["proefland", "proefstad"] { try copy.write("[{]", to: "\(pack)/\(section).json") }
    var session = try Session.test(at: copy.town)
    try session.press("8 m enter tab tab tab tab tab tab !")
    #expect(session.lines.contains { $0.contains("112") })
  }
}
