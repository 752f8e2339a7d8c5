import GuideModel
import GuideScreens

/// An entry as other programs read it.
struct ListedEntry {
  let entry: Entry
  let guide: Guide
  let today: CalendarDay
  /// How well it fits a search; nil in a list.
  let score: Double?

  init(_ entry: Entry, in guide: Guide, today: CalendarDay, score: Double? = nil) {
    self.entry = entry
    self.guide = guide
    self.today = today
    self.score = score
  }

  /// What is known of the entry.
  ///
  /// Only help lines have a `number`, and what fits every age has no `ages`. The `trust` is
  /// `uit bron`, `goedgekeurd door …` or `verlopen`, for kinds that are reviewed one by one. The
  /// `text` is what `oudergids show` prints; of a help line only its own part of that page.
  var value: JSONValue {
    JSONValue(known: [
      "kind": .text(entry.kind.rawValue),
      "id": .text(entry.id),
      "title": .text(entry.title),
      "number": entry.number.map(JSONValue.text),
      "themes": .texts(guide.themes(of: entry).map(\.text)),
      "ages": entry.ages.map { ages in
        .object(["from": .text(ages.from.notation), "until": .text(ages.until.notation)])
      },
      "sources": .texts(entry.sources.map(\.text)),
      "trust": (guide.trust(in: entry, on: today)?.name).map(JSONValue.text),
      "text": .text(Session.plainText(of: entry, in: guide, today: today)),
      "score": score.map(JSONValue.number),
    ])
  }

  /// One JSON array.
  static func json(_ entries: [ListedEntry]) -> String { JSONValue.list(entries.map(\.value)).json }
}
