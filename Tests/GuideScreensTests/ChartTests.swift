import Canvas
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

@Suite struct `The chart` {
  private static func page(
    _ notation: String,
    weeksEarly: Int = 0,
    in language: Language = .dutch
  ) throws -> Page {
    var session = try Session.test(at: TestPacks.denHaag, in: language)
    let child = try #require(Child(aged: notation, weeksEarly: weeksEarly))
    session.go(to: .chart, for: child)
    return session.page
  }

  private static func chart(_ notation: String, weeksEarly: Int = 0) throws -> Chart {
    let blocks = try page(notation, weeksEarly: weeksEarly).blocks
    return try #require(
      blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }.first
    )
  }

  private static let ages = ["zwanger 20w", "0d", "8m", "17m", "20m"]

  @Test(arguments: ages)
  func `keeps within every width, its line in one column, and its bars in the order of time`(
    notation: String
  ) throws {
    let chart = try Self.chart(notation)
    for columns in 20...300 {
      let layout = ChartLayout(chart, columns: columns)
      let rows = layout.rows
      let spans = rows.flatMap(\.spans)
      let lines = spans.filter { $0.text == "│" }.map(\.column)
      let bars = chart.rows.map {
        layout.column(of: $0.window.from)...layout.column(of: $0.window.until)
      }
      #expect(rows.allSatisfy { $0.end <= columns }, "\(columns)")
      #expect(spans.allSatisfy { $0.column >= 0 }, "\(columns)")
      #expect(Set(lines) == Set([layout.line].compactMap(\.self)), "\(columns)")
      #expect(lines.isEmpty || lines.count >= chart.rows.count, "\(columns)")
      #expect(bars.map(\.lowerBound) == bars.map(\.lowerBound).sorted(), "\(columns)")
      #expect(
        bars.allSatisfy {
          $0.count > 1 && layout.bars.contains($0.lowerBound)
            && layout.bars.contains($0.upperBound)
        },
        "\(columns)"
      )
    }
  }

  @Test func `puts a later age never left of a younger one`() throws {
    let chart = try Self.chart("8m")
    for columns in [20, 40, 56, 78, 300] {
      let layout = ChartLayout(chart, columns: columns)
      let places = (-280...1800).compactMap(Age.init(days:)).map(layout.column(of:))
      #expect(places == places.sorted())
    }
  }

  @Test func `is drawn with signs that every console has`() throws {
    for columns in [20, 78] {
      let text = ChartLayout(try Self.chart("8m"), columns: columns).rows.flatMap(\.spans)
        .map(\.text).joined()
      #expect(Set(text).filter { !$0.isASCII }.isSubset(of: ["▒", "│", "─", "┬", "┴"]))
    }
  }

  @Test func `has no colour, for better or for worse`() throws {
    let roles = ChartLayout(try Self.chart("17m"), columns: 78).rows.flatMap(\.spans).map(\.role)
    #expect(Set(roles) == [.text, .quiet, .heading])
  }

  @Test func `is a sentence a row in plain text, and says how the age is counted`() throws {
    let term = try Self.page("8m").plainLines(columns: 200)
    #expect(
      term.contains(
        "- Zit zonder steun: de meeste kinderen beginnen hiermee tussen 4 en 9 maanden."
          + " Je kind is 8 maanden."
      )
    )
    let early = try Self.page("10m", weeksEarly: 8).plainLines(columns: 200)
    #expect(
      early.contains(
        "- Loopt los: de meeste kinderen beginnen hiermee tussen 8 en 18 maanden."
          + " Je kind is 8 maanden (geteld vanaf de uitgerekende datum)."
      )
    )
    #expect(
      early.contains(
        "Je kind is 10 maanden. Geteld vanaf de uitgerekende datum is dat: 8 maanden."
      )
    )
  }

  @Test func `puts the line of a child born early where its corrected age is`() throws {
    let early = ChartLayout(try Self.chart("10m", weeksEarly: 8), columns: 78)
    #expect(early.line == ChartLayout(try Self.chart("8m"), columns: 78).line)
  }

  @Test(arguments: [
    ("zwanger 20w", "Je kind is nog niet geboren."), ("20m", "Deze grafiek gaat tot 18 maanden."),
  ])
  func `has no line before birth nor beyond its months, and says why`(
    notation: String,
    reason: String
  ) throws {
    #expect(try Self.chart(notation).child == nil)
    #expect(try Self.page(notation).plainLines(columns: 200).contains { $0.hasPrefix(reason) })
  }

  @Test(arguments: Language.allCases)
  func `never calls a child late or early`(language: Language) throws {
    for age in Self.ages {
      let text = try Self.page(age, in: language).plainLines().joined(separator: " ").lowercased()
      for word in ["te laat", "laat met", "achter", "late", "delay", "behind", "%"] {
        #expect(!text.contains(word), "\(age): \(word)")
      }
    }
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 6),
  ])
  func `looks right, whole too`(size: Size) throws {
    var session = try Session.test(at: TestPacks.denHaag)
    session.go(to: .chart, for: Child(aged: "10m", weeksEarly: 8))
    let name = "grafiek-den-haag-\(size.columns)x\(size.rows)"
    try expectPicture(session.canvas(size: size), named: name)
    let whole = Size(columns: size.columns, rows: 60)
    try expectPicture(session.canvas(size: whole), named: name + "-whole")
  }

  @Test func `looks right in English`() throws {
    var session = try Session.test(at: TestPacks.denHaag, in: .english)
    session.go(to: .chart, for: Child(aged: "8m"))
    try expectPicture(
      session.canvas(size: Size(columns: 80, rows: 24)),
      named: "grafiek-english-80x24"
    )
  }

  @Test func `says so where no window can be read`() throws {
    let copy = try PackCopy()
    try copy.write("[{]", to: "proefland/milestones.json")
    var session = try Session.test(at: copy.town)
    session.go(to: .chart, for: Child(aged: "8m"))
    #expect(session.lines.contains { $0.contains("De grafiek is er niet") })
  }
}
