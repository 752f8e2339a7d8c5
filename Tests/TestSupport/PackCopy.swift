import Foundation
import GuideModel

/// A copy of the test packs on disk, to be broken by a test; gone with the value.
public final class PackCopy {
  private let root: URL
  /// The local pack of the copy.
  public var town: String { root.appending(path: "proefstad").path }

  /// Copies the test packs to a folder of their own.
  public init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "packs-\(UUID())")
    let packs = URL(filePath: TestPacks.town).deletingLastPathComponent()
    try FileManager.default.copyItem(at: packs, to: root)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Where a file of the copy lies, such as `proefland/steps.json`.
  public func path(_ file: String) -> String { root.appending(path: file).path }

  /// Replaces a file, or makes it.
  public func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(file)))
  }

  /// Replaces the first place where a text stands in a file.
  public func replace(_ old: String, with new: String, in file: String) throws {
    let text = try String(contentsOfFile: path(file), encoding: .utf8)
    guard let place = text.range(of: old) else { throw NothingToReplace(text: old, file: file) }
    try write(text.replacingCharacters(in: place, with: new), to: file)
  }

  /// A guide over the copy.
  public func guide(in language: Language = .dutch) throws -> Guide {
    try TestPacks.guide(at: town, in: language)
  }

  /// What the checker finds in the copy, for a program with pages of some names.
  public func problems(pageNames: Set<String> = []) throws -> [Problem] {
    guard let today = CalendarDay(iso: "2026-05-31") else { return [] }
    let packs = try Pack.chain(at: town, shelves: [])
    return PackChecker(packs: packs, today: today, pageNames: pageNames).problems()
  }

  /// A test asked to replace what is not there.
  public struct NothingToReplace: Error {
    let text: String
    let file: String
  }
}
