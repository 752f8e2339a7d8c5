extension JSONReader {
  /// Reads a string from its opening quote to behind its closing one.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    var copied = offset
    while true {
      guard offset < bytes.count else { throw error(.endsTooSoon) }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        text += bytes[copied..<offset]
        offset += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw JSONSyntaxError(fault: .notUTF8, offset: start)
        }
        return string
      case UInt8(ascii: "\\"):
        text += bytes[copied..<offset]
        text += try escape()
        copied = offset
      case 0..<0x20:
        throw error(.brokenString)
      default:
        offset += 1
      }
    }
  }

  /// Reads an escape from its backslash on.
  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    let start = offset
    offset += 2
    guard offset <= bytes.count else { throw error(.endsTooSoon) }
    switch bytes[offset - 1] {
    case UInt8(ascii: "\""): return [0x22]
    case UInt8(ascii: "\\"): return [0x5C]
    case UInt8(ascii: "/"): return [0x2F]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard let scalar = unicodeEscape() else { break }
      return Array(String(scalar).utf8)
    default: break
    }
    throw JSONSyntaxError(fault: .unknownEscape, offset: start)
  }

  /// Reads the four digits behind `\u`, and the second half too when the first is one of a pair.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(),
      (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
    offset += 4
    return value
  }
}
