import Canvas
import Foundation
import Testing

/// Holds a canvas against its picture in `Snapshots`; with `RECORD=1` writes the picture instead.
func expectPicture(
  _ canvas: Canvas,
  named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectText(canvas.picture, named: name, sourceLocation: sourceLocation)
}

/// Holds a text against the one in `Snapshots`; with `RECORD=1` writes it instead.
///
/// A recording run never passes for a green one where `CI` is set.
func expectText(
  _ text: String,
  named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: "\(name).txt")
  let environment = ProcessInfo.processInfo.environment
  if environment["RECORD"] == "1" {
    try #require(environment["CI"] == nil, "RECORD=1 is for editors, not for CI")
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  guard expected != text else { return }
  Attachment.record(text, named: "\(name).txt")
  Issue.record(
    """
    \(name) looks different:
    \(differences(from: expected ?? "", to: text))
    If this is right: RECORD=1 swift test --filter GuideScreensTests
    """,
    sourceLocation: sourceLocation
  )
}

extension Canvas {
  /// The text in a frame, and under it the role of each cell.
  fileprivate var picture: String {
    let text = lines.map { "│\($0)│" }
    let roles = roleLines.map { " \($0)" }
    return (text + [""] + roles + ["", "cursor \(cursor.column),\(cursor.row)"])
      .joined(separator: "\n") + "\n"
  }
}

private func differences(from old: String, to new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { index in
    let was = index < old.count ? old[index] : ""
    let now = index < new.count ? new[index] : ""
    return was == now ? nil : "\(index + 1) was \(was)\n\(index + 1) now \(now)"
  }.joined(separator: "\n")
}
