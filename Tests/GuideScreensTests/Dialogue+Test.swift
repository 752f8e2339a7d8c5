import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

extension Dialogue {
  /// A dialogue over the test packs, on a fixed day, with its first page said.
  static func test(on sheet: Sheet = Sheet()) throws -> Dialogue {
    var dialogue = Dialogue(try Session.test())
    _ = dialogue.reply(on: sheet)
    return dialogue
  }

  /// Types a line.
  ///
  /// - Returns: what is said to it.
  @discardableResult
  mutating func say(_ line: String, on sheet: Sheet = Sheet()) -> [String] {
    if hear(line).contains(.repaint) { repeatPage() }
    return reply(on: sheet)
  }
}

/// Holds what is said against what a terminal may get: text within the width, and one prompt.
func expectPlain(_ lines: [String], prompt: String, on sheet: Sheet, _ comment: Comment? = nil) {
  for line in lines + [prompt] {
    #expect(line.displayWidth <= sheet.columns, comment)
    #expect(line.unicodeScalars.allSatisfy { !$0.isDrawing }, comment)
  }
  #expect(prompt.hasSuffix(": "), comment)
}

extension Unicode.Scalar {
  /// Whether it steers a terminal, or draws boxes, bars and blocks.
  fileprivate var isDrawing: Bool {
    properties.generalCategory == .control || (0x2500...0x25FF).contains(value)
  }
}
