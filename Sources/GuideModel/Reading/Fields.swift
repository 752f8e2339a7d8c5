/// One JSON object of a pack while it is read: hands out its fields and notes what is wrong.
///
/// A field that is missing or wrong gives nil and a note; who reads goes on, so that all that is
/// wrong is noted, and gives up the entry at the end.
final class Fields {
  let entry: String?
  private let members: [String: JSONNode]
  private let offset: Int
  private let file: PackFile
  private let path: String
  private let log: ProblemLog
  private var asked: Set<String> = []

  /// - Parameter path: the names that lead to the object, with a dot at the end; empty for an entry.
  init(
    _ members: [String: JSONNode],
    at offset: Int,
    in file: PackFile,
    entry: String?,
    path: String = "",
    log: ProblemLog
  ) {
    self.members = members
    self.offset = offset
    self.file = file
    self.entry = entry
    self.path = path
    self.log = log
  }

  func note(_ fault: @autoclosure () -> Fault, _ name: String?, at node: JSONNode? = nil) {
    log.note(
      file.problem(fault(), at: node?.offset ?? offset, entry: entry, field: name.map { path + $0 })
    )
  }

  /// The value of a field that may be missing; null counts as missing.
  func node(_ name: String) -> JSONNode? {
    asked.insert(name)
    guard let node = members[name], node.kind != .null else { return nil }
    return node
  }

  /// The value of a field that must be there.
  func required(_ name: String) -> JSONNode? {
    guard let node = node(name) else {
      note(.missingField, name)
      return nil
    }
    return node
  }

  /// Notes the fields for which nobody asked: a slip of the pen, or something the guide can't use.
  func noteUnknownFields() {
    for (name, node) in members.sorted(by: { $0.value.offset < $1.value.offset })
    where !asked.contains(name) {
      note(.unknownField(near: nearest(to: name, among: asked)), name, at: node)
    }
  }

  /// The fields of an object within this one.
  func fields(of node: JSONNode, _ name: String) -> Fields? {
    guard let members = node.object else {
      note(.wrongType(expected: .object, found: node.kind), name, at: node)
      return nil
    }
    return Fields(
      members,
      at: node.offset,
      in: file,
      entry: entry,
      path: "\(path)\(name).",
      log: log
    )
  }
}
