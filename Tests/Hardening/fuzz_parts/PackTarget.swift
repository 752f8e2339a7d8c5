import Glibc

@testable import GuideModel

/// One byte chooses a file of a small pack, the rest is what stands in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard let choice = bytes.first else { return 0 }
  let name = SmallPack.files[Int(choice) % SmallPack.files.count]
  SmallPack.write(bytes.dropFirst(), to: name)
  defer { SmallPack.restore(name) }
  do {
    let packs = try Pack.chain(at: SmallPack.folder, shelves: [])
    let checker = PackChecker(packs: packs, today: SmallPack.today)
    claimProblems(checker.problems())
    claimTexts(checker.guide)
    if name.hasPrefix("en/") { claimTexts(checker.guide.speaking(.english)) }
  } catch {
    claimProblems([error])
  }
  return 0
}

private func claimProblems(_ problems: [Problem]) {
  claim(
    problems.count <= PackChecker.most,
    "\(problems.count) problems are no more than can be read"
  )
  for problem in problems {
    guard let position = problem.position else { continue }
    claim(position.line > 0 && position.column > 0, "\(problem)")
  }
}

private func claimTexts(_ guide: Guide) {
  for entry in EntryKind.allCases.flatMap(guide.entries(of:)) {
    for (field, text) in entry.texts where text.steersTerminal {
      claim(false, "\(entry.id), \(field) has no control characters")
    }
    if let ages = entry.ages { claim(ages.from < ages.until, "\(entry.id): \(ages)") }
    let fingerprint = guide.fingerprint(of: entry)
    claim(fingerprint.map { $0.utf8.count == 16 } ?? true, "\(entry.id): \(fingerprint ?? "")")
  }
}

/// A pack of one theme and one source, in memory where the system has a folder there.
private enum SmallPack {
  static let folder = getenv("OUDERGIDS_FUZZ_PACK").map { String(cString: $0) } ?? "proef"
  static let today = CalendarDay(iso: "2026-05-31") ?? .last
  static let files = [
    "pack.json", "themes.json", "sources.json", "offers.json", "milestones.json", "steps.json",
    "starters.json", "contacts.json", "approvals.json", "answers/slapen.json", "rules.json",
    "search.json", "en/answers/slapen.json",
  ]

  private static let kept: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: files.compactMap { name in
      (try? RegularFile.bytes(at: "\(folder)/\(name)", called: name, limit: 1 << 20))
        .flatMap(\.self).map { (name, $0) }
    }
  )

  /// Puts a file back, or takes it away where there was none.
  static func restore(_ name: String) {
    if let bytes = kept[name] { write(bytes[...], to: name) } else { unlink("\(folder)/\(name)") }
  }

  static func write(_ bytes: some Collection<UInt8>, to name: String) {
    _ = kept
    let descriptor = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    claim(descriptor >= 0, "\(name) can be written")
    let written = Array(bytes).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    claim(written == bytes.count, "\(name) can be written")
    close(descriptor)
  }
}
