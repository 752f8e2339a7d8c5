extension Progress {
  /// The version of the file that this program writes, and the only one that it reads.
  static let version = 1

  /// Bytes that the file may have; all milestones and steps of the guide need a twentieth of it.
  public static let largestFile = 1 << 20

  /// Why a file is not read.
  public enum Refusal: Error, Hashable, Sendable {
    /// A later program wrote it.
    case newer
    /// With the first thing that is wrong.
    case damaged(Problem)
  }

  /// Reads what ``json`` gave.
  ///
  /// - Parameter file: the name for the file in problems.
  public init(json bytes: [UInt8], file: String) throws(Refusal) {
    let file = PackFile(name: file, bytes: bytes)
    let node: JSONNode
    do { node = try file.json() } catch { throw .damaged(error) }
    guard let members = node.object else {
      throw .damaged(
        file.problem(.wrongType(expected: .object, found: node.kind), at: node.offset)
      )
    }
    let log = ProblemLog()
    let fields = Fields(members, at: node.offset, in: file, entry: nil, log: log)
    let found = fields.number("version")
    if let found, found > Self.version { throw .newer }
    self.init(fields)
    if found != Self.version {
      fields.note(.unknownValue("\(found ?? 0)", known: ["\(Self.version)"]), "version")
    }
    fields.noteUnknownFields()
    if let problem = log.problems.first { throw .damaged(problem) }
  }

  private init(_ fields: Fields) {
    let marks = fields.objects("milestones") { milestone in
      let id = milestone.id("id", of: Milestone.self)
      let mark = milestone.value("mark", of: Mark.self)
      return id.flatMap { id in mark.map { (id, $0) } }
    }
    checklist = Checklist(
      marks: Dictionary(marks) { _, last in last },
      arranged: Set(fields.ids("steps", of: Step.self))
    )
    ids = fields.ids("kept", of: Entry.self)
    if ids.count > Kept.most {
      fields.note(.tooMany(most: Kept.most), "kept", at: fields.node("kept"))
    }
  }
}
