import Foundation

/// The groups of words that mean the same, for a search that can't read them from a pack itself.
struct Synonyms: Decodable {
  let synonyms: [[String]]

  /// For each word of a pack's `search.json` those that mean the same.
  static func read(from pack: URL) throws -> [String: [String]] {
    let data = try Data(contentsOf: pack.appending(path: "search.json"))
    var table: [String: [String]] = [:]
    for group in try JSONDecoder().decode(Synonyms.self, from: data).synonyms {
      let words = group.flatMap { $0.split(separator: " ").map(String.init) }
      for word in words { table[word, default: []] += words.filter { $0 != word } }
    }
    return table
  }
}
