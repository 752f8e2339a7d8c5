/// A folder of JSON files with a description.
public struct Pack: Sendable {
  public let description: PackDescription
  let folder: PackFolder
  /// What is wrong in `pack.json` without making it unusable.
  let problems: [Problem]
  /// The folder on disk.
  public var path: String { folder.path }

  /// Longest chain of packs that extend each other.
  static let deepestChain = 8

  /// Opens a pack and those it extends.
  ///
  /// A parent is looked for beside the pack that names it, and then in `shelves`.
  ///
  /// - Parameters:
  ///   - path: the pack's folder.
  ///   - shelves: folders in which packs lie.
  /// - Returns: the national pack first, the one at `path` last.
  /// - Throws: what makes a `pack.json` unusable; without it there is no guide.
  public static func chain(at path: String, shelves: [String]) throws(Problem) -> [Pack] {
    var chain = [try Pack(folder: PackFolder(path: path))]
    while let child = chain.first, let parent = child.description.extends {
      guard chain.count < deepestChain, !chain.contains(where: { $0.description.id == parent })
      else { throw child.problem(.extendsItself) }
      guard let found = try find(parent, beside: child, shelves: shelves) else {
        throw child.problem(.unknownParent(parent.text))
      }
      chain.insert(found, at: 0)
    }
    return chain
  }

  private static func find(
    _ id: EntryID<PackDescription>,
    beside child: Pack,
    shelves: [String]
  ) throws(Problem) -> Pack? {
    for shelf in ["\(child.folder.path)/.."] + shelves {
      let folder = PackFolder(path: "\(shelf)/\(id)")
      if folder.names(in: ".").contains("pack.json") { return try Pack(folder: folder) }
    }
    return nil
  }

  private init(folder: PackFolder) throws(Problem) {
    self.folder = folder
    guard let file = try folder.file("pack.json") else {
      throw Problem(
        file: "\(folder.name)/pack.json",
        position: nil,
        entry: nil,
        field: nil,
        fault: .missingFile
      )
    }
    let node = try file.json()
    guard let members = node.object else {
      throw file.problem(.wrongType(expected: .object, found: node.kind), at: node.offset)
    }
    let log = ProblemLog()
    let fields = Fields(members, at: node.offset, in: file, entry: nil, log: log)
    let description = PackDescription(fields)
    fields.noteUnknownFields()
    if let problem = log.problems.first(where: { $0.field == "extends" }) { throw problem }
    guard let description else { throw log.problems.first ?? file.problem(.missingField) }
    problems = log.problems
    self.description = description
  }

  private func problem(_ fault: Fault) -> Problem {
    Problem(
      file: "\(folder.name)/pack.json",
      position: nil,
      entry: description.id.text,
      field: "extends",
      fault: fault
    )
  }
}
