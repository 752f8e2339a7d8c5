import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `Any lines` {
  private static let pieces =
    [
      "h", "t", "0", "?", "!", "m", "m 1", "b", "o 2", "x 3", "z", "z slapen", "/", "e", "f", "v",
      "d", "r", "", " ", "-", "nu", "vragen", "aanbod", "mijlpalen", "regelen", "gesprek", "8m",
      "9999999999999999999999", "-1", "\u{1B}[A", "\u{0}", "é\u{301}\u{301}", "🙂", "日本",
      String(repeating: "w", count: 1024),
    ] + (1...20).map(String.init)

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `are answered with plain text and one prompt`(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let sheet = Sheet(
      columns: Int.random(in: 0...90, using: &dice),
      rows: Bool.random(using: &dice) ? Int.random(in: 0...30, using: &dice) : nil
    )
    var dialogue = Dialogue(try Session.test(in: Bool.random(using: &dice) ? .dutch : .english))
    _ = dialogue.reply(on: sheet)
    for _ in 0..<25 {
      let pieces = (0..<(Int.random(in: 0..<4, using: &dice) == 0 ? 2 : 1)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &dice)]
      }
      let line = pieces.joined(separator: " ")
      let reply = dialogue.say(line, on: sheet)
      #expect(!reply.isEmpty, "\(line.debugDescription)")
      expectPlain(reply, prompt: dialogue.prompt(on: sheet), on: sheet, "\(line.debugDescription)")
    }
  }
}
