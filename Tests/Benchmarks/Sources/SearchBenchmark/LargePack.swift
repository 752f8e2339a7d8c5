import Foundation

/// Writes a pack with many times the entries of another, for measuring what growth costs.
///
/// Each copy has ids of its own, and every seventh word of it letters of its own, so that words that
/// nobody else uses grow with the entries as they do in real texts.
struct LargePack {
  let times: Int

  func write(from pack: URL, to folder: URL) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: pack.path)
    for path in files where path.hasSuffix(".json") && !path.hasPrefix("en/") {
      let target = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let data = try Data(contentsOf: pack.appending(path: path))
      let content = try JSONSerialization.jsonObject(with: data)
      try JSONSerialization.data(withJSONObject: copies(of: content, in: path)).write(to: target)
    }
  }

  private func copies(of content: Any, in path: String) -> Any {
    guard let entries = content as? [[String: Any]], Self.isCopied(path) else { return content }
    return entries + (1..<times).flatMap { number in entries.map { copy(of: $0, number) } }
  }

  private static func isCopied(_ path: String) -> Bool {
    path.hasPrefix("answers/")
      || ["offers", "steps", "starters"].contains { path == "\($0).json" }
  }

  private func copy(of entry: [String: Any], _ number: Int) -> [String: Any] {
    var copy = entry
    for field in Self.prose { copy[field] = entry[field].map { varied($0, number) } }
    copy["id"] = entry["id"].map { "\($0)-\(number)" }
    return copy
  }

  private static let prose = [
    "question", "short", "normal", "explain", "try", "keywords", "name", "description", "title",
    "text", "listen", "together",
  ]

  private func varied(_ value: Any, _ number: Int) -> Any {
    if let list = value as? [Any] { return list.map { varied($0, number) } }
    guard let text = value as? String else { return value }
    let ending = String(repeating: "qx", count: 1 + number % 3)
    return text.split(separator: " ").enumerated()
      .map { ($0.offset + number) % 7 == 0 ? $0.element + ending : $0.element }
      .joined(separator: " ")
  }
}
