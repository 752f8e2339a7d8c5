/// A file of a pack that was read, for naming places in it.
struct PackFile: Sendable {
  /// With the pack's folder before it.
  let name: String
  let bytes: [UInt8]

  func problem(
    _ fault: Fault,
    at offset: Int? = nil,
    entry: String? = nil,
    field: String? = nil
  ) -> Problem {
    Problem(
      file: name,
      position: offset.map { TextPosition(offset: $0, in: bytes) },
      entry: entry,
      field: field,
      fault: fault
    )
  }

  /// Reads the file's JSON.
  func json() throws(Problem) -> JSONNode {
    do {
      return try JSONReader.read(bytes)
    } catch {
      throw problem(.syntax(error.fault), at: error.offset)
    }
  }

  /// Reads the list that the file of a section holds.
  func list() throws(Problem) -> [JSONNode] {
    let node = try json()
    guard let list = node.list else {
      throw problem(.wrongType(expected: .list, found: node.kind), at: node.offset)
    }
    return list
  }
}
