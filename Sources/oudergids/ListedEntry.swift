import FoundationEssentials
import GuideModel
import GuideScreens

/// An entry as other programs read it.
struct ListedEntry: Encodable {
  let kind: String
  let id: String
  let title: String
  /// nil for all but help lines.
  let number: String?
  let themes: [String]
  /// nil for what fits every age.
  let ages: Ages?
  let sources: [String]
  /// `uit bron`, `goedgekeurd door …` or `verlopen`; nil for kinds that are not reviewed one by one.
  let trust: String?
  /// What `oudergids show` prints; of a help line only its own part of that page.
  let text: String
  /// How well it fits a search; nil in a list.
  let score: Double?

  struct Ages: Encodable {
    let from: String
    let until: String
  }

  init(_ entry: Entry, in guide: Guide, today: CalendarDay, score: Double? = nil) {
    self.score = score
    kind = entry.kind.rawValue
    id = entry.id
    title = entry.title
    number = entry.number
    themes = entry.themes.map(\.text)
    ages = entry.ages.map { Ages(from: $0.from.notation, until: $0.until.notation) }
    sources = entry.sources.map(\.text)
    trust = guide.trust(in: entry, on: today)?.name
    text = Session.plainText(of: entry, in: guide, today: today)
  }

  /// One JSON array.
  static func json(_ entries: [ListedEntry]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entries), as: UTF8.self)
  }
}
