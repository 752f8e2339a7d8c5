import Foundation
import GuideModel
import TestSupport
import Testing

@Suite struct `Search` {
  /// What parents type, and the answers that are right; `tune` is for working on the search, `keep`
  /// and `last` were written by others and are only looked at.
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Questions/questions.tsv")

  @Test(arguments: ["tune", "keep", "last"])
  func `finds the right answer`(set: String) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let questions = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[0] == set }
    let places = questions.map { question in
      let right = Set(question[3].split(separator: " ").map(String.init))
      return guide.search(question[2], at: Age(notation: question[1]), limit: 3)
        .firstIndex { right.contains($0.entry.id) }
    }
    let count = Double(questions.count)
    let first = Double(places.count { $0 == 0 }) / count
    let three = Double(places.count { $0 != nil }) / count
    print("search, \(set): \(first) of \(questions.count) at once, \(three) among three")
    #expect(first >= 0.8)
    #expect(three >= 0.95)
  }

  /// What parents type in danger, and the answer that must be among the first three; none where help
  /// comes first and no answer is made for it.
  private static let danger = [
    ("baby ademt niet", "gezond-reageert-niet"), ("hij ademt niet meer", "gezond-reageert-niet"),
    ("krijgt geen adem", "gezond-reageert-niet"), ("wordt niet wakker", "gezond-reageert-niet"),
    ("hij doet niks meer", "gezond-reageert-niet"), ("bewusteloos", "gezond-reageert-niet"),
    ("kind reageert nergens op", "gezond-reageert-niet"), ("buiten bewustzijn", ""),
    ("beweegt niet meer", ""), ("geen lucht", "gezond-verslikken"),
    ("hij stikt", "gezond-verslikken"),
    ("stikken in druif", "gezond-verslikken"), ("er zit iets vast in de keel", "gezond-verslikken"),
    ("huid blauw", "gezond-benauwd"), ("blauwe lippen", ""),
    ("erg benauwd", "gezond-benauwd"), ("hapt naar lucht", ""), ("snakt naar adem", ""),
    ("baby is slap", "gezond-suf"), ("slappe baby", ""), ("grauw en suf", "gezond-suf"),
    ("heeft een stuip", "gezond-stuip"), ("stuipen", "gezond-stuip"),
    ("stuiptrekkingen", "gezond-stuip"), ("pillen gegeten", "gezond-vergiftiging"),
    ("medicijnen opgegeten", "gezond-vergiftiging"), ("vergiftigd", "gezond-vergiftiging"),
    ("bijtende stof gedronken", "gezond-vergiftiging"),
    ("knoopbatterij ingeslikt", "gezond-knoopbatterij"), ("in het water gevallen", ""),
    ("uit het raam gevallen", ""), ("flauwgevallen", ""),
    ("ik wil niet meer leven", "gezin-wanhoop"),
    ("ik wil mezelf iets aandoen", "gezin-wanhoop"), ("mijn man slaat me", "gezin-niet-veilig"),
    ("mishandeld", "gezin-niet-veilig"), ("ik heb mijn baby geschud", ""), ("bel ambulance", ""),
    ("baby not breathing", ""), ("choking", ""), ("112", ""),
  ]

  @Test(arguments: danger)
  func `shows whom to call, and first what to do, when words speak of danger`(
    typed: String,
    right: String
  ) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    #expect(guide.isDanger(typed))
    let found = guide.search(typed, limit: 3).map(\.entry.id)
    #expect(right.isEmpty || found.contains(right), "\(found)")
  }

  @Test func `took a child that does not sleep for one in danger`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    #expect(!guide.isDanger("wil niet slapen"))
    let ordinary = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
      .dropFirst().compactMap { line -> String? in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return fields[3].contains("gezond-") ? nil : fields[2]
      }
    let alarming = ordinary.filter(guide.isDanger)
    print("search: \(alarming.count) of \(ordinary.count) ordinary questions are danger", alarming)
    #expect(alarming.count * 20 <= ordinary.count)
  }

  @Test func `asks only for answers that exist and fit the age`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    for line in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
      .dropFirst()
    {
      let question = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      for id in question[3].split(separator: " ") {
        let answer = try #require(guide.answer(named: String(id)), "\(id)")
        if let age = Age(notation: question[1]) { #expect(answer.ages.contains(age), "\(line)") }
      }
    }
  }

  @Test func `listed what holds no more of a question than its commonest words`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let hits = guide.search("mijn kind wil geen spruitjes", limit: 1000)
    #expect(hits.contains { $0.entry.themes.map(\.text).contains("voeding") })
    #expect(!hits.contains { $0.entry.id == "gezin-schuldig" })
    #expect(!guide.search("mijn kind", limit: 1000).isEmpty, "these are all that was typed")
  }
}
