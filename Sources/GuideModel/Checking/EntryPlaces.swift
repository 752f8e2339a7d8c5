/// Finds where entries stand, for problems that come to light when they were read long ago.
///
/// Keeps the files of the section that was asked for last: reading one again for each problem takes
/// minutes where there are many.
final class EntryPlaces {
  private let packs: [Pack]
  private var section: Section?
  private var files: [(file: PackFile, entries: [String: JSONNode])] = []

  init(in packs: [Pack]) {
    self.packs = packs
  }

  /// The place of an entry in the last pack that has it; nil where none has.
  func find(_ id: String, in section: Section) -> (file: PackFile, entry: JSONNode)? {
    if section != self.section {
      self.section = section
      files = packs.reversed().compactMap { Self.entries(in: $0, section) }
    }
    for (file, entries) in files {
      if let entry = entries[id] { return (file, entry) }
    }
    return nil
  }

  private static func entries(
    in pack: Pack,
    _ section: Section
  ) -> (file: PackFile, entries: [String: JSONNode])? {
    guard let file = try? pack.folder.file(section.fileName), let nodes = try? file.list() else {
      return nil
    }
    let entries = nodes.compactMap { node in node.object?["id"]?.text.map { ($0, node) } }
    return (file, Dictionary(entries, uniquingKeysWith: { first, _ in first }))
  }
}
