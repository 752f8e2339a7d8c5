/// A value to be written as JSON (RFC 8259), for other programs to read.
public enum JSONValue: Hashable, Sendable {
  case text(String)
  case whole(Int)
  /// JSON has no sign for what is not finite; that is written as null.
  case number(Double)
  case truth(Bool)
  case list([JSONValue])
  /// The members by name; they are written in the order of their names.
  case object([String: JSONValue])
}

extension JSONValue {
  /// An object of the members that are known; of a name that stands twice the first one counts.
  public init(known members: KeyValuePairs<String, JSONValue?>) {
    let known = members.compactMap { name, value in value.map { (name, $0) } }
    self = .object(Dictionary(known, uniquingKeysWith: { first, _ in first }))
  }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// A list; nil when it would be empty, for objects that say only what is known.
  public static func list(ifAny values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .list(values)
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) { self = .text(text) }
}
