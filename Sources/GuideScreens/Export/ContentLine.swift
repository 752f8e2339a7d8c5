/// A property of a calendar, as RFC 5545 writes it.
struct ContentLine {
  private let unfolded: String

  /// Creates a line of a value that is none of the format's texts, such as a date.
  init(_ name: String, _ value: String) {
    unfolded = "\(name):\(value)"
  }

  /// Creates a line of a text, in which line ends, commas, semicolons and backslashes are escaped.
  init(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    self.init(name, escaped)
  }

  /// Bytes that a line may have before its CR.
  private static let longest = 75

  /// The line with CR and LF behind it; what is too long goes on after a line end and a blank, which
  /// never stand within a character of UTF-8.
  var folded: String {
    var folded = String.UnicodeScalarView()
    var count = 0
    for scalar in unfolded.unicodeScalars {
      let width = UTF8.width(scalar)
      if count + width > Self.longest {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        count = 1
      }
      folded.append(scalar)
      count += width
    }
    folded.append(contentsOf: "\r\n".unicodeScalars)
    return String(folded)
  }
}
