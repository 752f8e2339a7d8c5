import Canvas
import GuideModel
import TestSupport
import Testing

@testable import GuideScreens

/// What a file of the slip holds is what stands in the packs, however it is written there.
@Suite struct `A slip in a file` {
  private static let signs =
    ["<", ">", "&", "\"", "*", "_", "`", "#", "-", "+", ".", ")", "1", "|", "[", "]", "\\", "~"]
    + ["\u{338}", "\u{20D2}", "\t", " ", "a", "&lt;", "12. ", "- ", "é", "\u{A0}"]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `let a text mean something, as with a combining mark behind a sign`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let text =
      "x"
      + (0..<Int.random(in: 1...12, using: &dice))
      .map { _ in Self.signs.randomElement(using: &dice) ?? "" }.joined()
    let start = String(text.dropFirst())
    for text in [text, start] {
      let page = Page(title: "T", blocks: [.paragraph(text), .bullets([text])])
      #expect(Self.bodies(ofHTML: page.html(language: "nl")) == [scalars(text), scalars(text)])
      let item = "- ".unicodeScalars
      for line in page.markdown.unicodeScalars.split(separator: "\n").dropFirst() {
        let line = String(line.starts(with: item) ? line.dropFirst(item.count) : line)
        #expect(Self.isLiteral(line), "\(line)")
        #expect(Self.unescaped(line) == words(text), "\(line)")
      }
    }
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private func words(_ text: String) -> [Unicode.Scalar] {
    Array(
      text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).joined(separator: [" "])
    )
  }

  /// The texts of the paragraph and the item, as a browser reads them.
  private static func bodies(ofHTML html: String) -> [[Unicode.Scalar]] {
    let names: [(String, Unicode.Scalar)] = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
    ]
    var texts: [[Unicode.Scalar]] = []
    for (open, close) in [("<p>", "</p>"), ("<li>", "</li>")] {
      var rest = Array(html.unicodeScalars)[...]
      while !rest.isEmpty, !rest.starts(with: open.unicodeScalars) { rest.removeFirst() }
      rest = rest.dropFirst(open.count)
      var text: [Unicode.Scalar] = []
      while !rest.isEmpty, !rest.starts(with: close.unicodeScalars) {
        if let (name, sign) = names.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
          text.append(sign)
          rest = rest.dropFirst(name.count)
        } else {
          text.append(rest.removeFirst())
        }
      }
      texts.append(text)
    }
    return texts
  }

  /// Whether nothing in a line of Markdown means something: no sign without its backslash, and no
  /// beginning of an item or of code.
  private static func isLiteral(_ line: String) -> Bool {
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if !isEscaped, "`*_{}[]<>#|~&".unicodeScalars.contains(scalar) { return false }
      isEscaped = !isEscaped && scalar == "\\"
    }
    let first = line.unicodeScalars.first
    let behindDigits = line.unicodeScalars.drop { ("0"..."9").contains($0) }.first
    return !isEscaped && first != "-" && first != "+" && first != "\t" && first != " "
      && (behindDigits == first || (behindDigits != "." && behindDigits != ")"))
  }

  private static func unescaped(_ line: String) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(scalar)
        isEscaped = false
      }
    }
    return text
  }
}
