/// Reads one JSON file (RFC 8259).
///
/// Own code, because the known libraries answer neither with the line of every value nor with names
/// that stand twice, and need four times as long as this to read a pack. Bounded are depth, the number
/// of values, of which each takes far more memory than the two bytes that can write it, and the names
/// of fields; size is bounded by who reads the file.
struct JSONReader {
  let bytes: [UInt8]
  var offset = 0
  private var values = 0
  private static let deepest = 32
  /// Fifty times those of the largest theme.
  private static let mostValues = 250_000
  /// Bytes in the name of a field.
  private static let longestName = 100

  /// Reads the one value that the bytes hold.
  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    var reader = JSONReader(bytes: bytes)
    let node = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.offset == bytes.count else { throw reader.error(.textBehindValue) }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  func error(_ fault: JSONSyntaxFault) -> JSONSyntaxError {
    JSONSyntaxError(fault: fault, offset: min(offset, bytes.count))
  }

  private var unexpected: JSONSyntaxError {
    guard offset < bytes.count else { return error(.endsTooSoon) }
    let next = bytes[offset..<min(offset + 4, bytes.count)]
    return error(.unexpected(String(String(decoding: next, as: UTF8.self).prefix(1))))
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    guard depth < Self.deepest else { throw error(.tooDeep) }
    values += 1
    guard values <= Self.mostValues else { throw error(.tooManyValues(most: Self.mostValues)) }
    skipBlanks()
    guard offset < bytes.count else { throw unexpected }
    let start = offset
    let content: JSONNode.Content =
      switch bytes[offset] {
      case UInt8(ascii: "{"): .object(try object(depth: depth))
      case UInt8(ascii: "["): .list(try list(depth: depth))
      case UInt8(ascii: "\""): .text(try string())
      case UInt8(ascii: "t"): try word("true", .truth(true))
      case UInt8(ascii: "f"): try word("false", .truth(false))
      case UInt8(ascii: "n"): try word("null", .null)
      default: .number(try number())
      }
    return JSONNode(content: content, offset: start)
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> [String: JSONNode] {
    offset += 1
    var members: [String: JSONNode] = [:]
    skipBlanks()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw unexpected }
      let start = offset
      let name = try string()
      guard name.utf8.count <= Self.longestName else {
        throw JSONSyntaxError(fault: .longName, offset: start)
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw unexpected }
      let value = try value(depth: depth + 1)
      guard members.updateValue(value, forKey: name) == nil else {
        throw JSONSyntaxError(fault: .doubleName(name), offset: start)
      }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw unexpected }
    return members
  }

  private mutating func list(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
    offset += 1
    var nodes: [JSONNode] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return nodes }
    repeat {
      nodes.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw unexpected }
    return nodes
  }

  private mutating func word(
    _ word: StaticString,
    _ content: JSONNode.Content
  ) throws(JSONSyntaxError) -> JSONNode.Content {
    for index in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[index]) else { throw unexpected }
    }
    return content
  }

  private mutating func number() throws(JSONSyntaxError) -> Double {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      offset = start
      throw unexpected
    }
    return number
  }

  /// Takes digits, of which there must be one at least.
  private mutating func digits() throws(JSONSyntaxError) {
    let start = offset
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) {
      offset += 1
    }
    guard offset > start else { throw unexpected }
  }
}
