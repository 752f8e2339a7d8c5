/// A value read from JSON, with the place where it stands, so that a problem can name the line.
struct JSONNode: Sendable {
  let content: Content
  /// Bytes before the value in its file.
  let offset: Int

  enum Content: Sendable {
    case text(String)
    case number(Double)
    case truth(Bool)
    case list([JSONNode])
    /// The members by name; names are unique.
    case object([String: JSONNode])
    case null
  }
}

/// The kinds of JSON value, for saying what was expected and what was found.
public enum JSONKind: Hashable, Sendable {
  case text, number, truth, list, object, null
}

extension JSONNode {
  var kind: JSONKind {
    switch content {
    case .text: .text
    case .number: .number
    case .truth: .truth
    case .list: .list
    case .object: .object
    case .null: .null
    }
  }

  var text: String? { if case .text(let text) = content { text } else { nil } }
  var list: [JSONNode]? { if case .list(let list) = content { list } else { nil } }
  var object: [String: JSONNode]? {
    if case .object(let members) = content { members } else { nil }
  }
}
