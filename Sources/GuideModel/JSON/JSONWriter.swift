/// Writes one JSON value (RFC 8259), a member or an item a line.
///
/// A value always has the same text. It can stand inside a script of an HTML page as it is, as it
/// has no `<`.
struct JSONWriter {
  private(set) var text = ""
  private var depth = 0

  mutating func write(_ value: JSONValue) {
    switch value {
    case .text(let text): write(text)
    case .whole(let number): text += "\(number)"
    case .number(let number): text += number.isFinite ? "\(number)" : "null"
    case .truth(let truth): text += "\(truth)"
    case .list(let values):
      write(values, between: "[", "]") { $0.write($1) }
    case .object(let members):
      write(members.sorted { $0.key < $1.key }, between: "{", "}") { writer, member in
        writer.write(member.key)
        writer.text += ": "
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item],
    between open: String,
    _ close: String,
    item write: (inout JSONWriter, Item) -> Void
  ) {
    text += open
    depth += 1
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      indent()
      write(&self, item)
    }
    depth -= 1
    if !items.isEmpty {
      text += "\n"
      indent()
    }
    text += close
  }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "<", "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue {
  /// The value as JSON, without an end of line behind it.
  public var json: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }
}
