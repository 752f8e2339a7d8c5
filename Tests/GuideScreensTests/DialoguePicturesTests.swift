import Canvas
import GuideScreens
import TestSupport
import Testing

@Suite struct `A dialogue as it is heard` {
  @Test(arguments: [
    ("antwoord", "? / t / 8m / vragen / 2 / 1 / h"),
    ("mijlpalen", "8m / mijlpalen / 1 / 1 / o 1 / 3 / r"),
    ("briefje", "8m / z slapen / m 1 / 1 / b / m 1"),
    ("note", "8m / mijlpalen / 1 / 1"),
    ("consult", "8m / f / regelen / x 2 / d 2 / v / 9 / gesprek / f"),
    ("english", "e / 8m / blub / milestones / to do"),
  ])
  func `reads well`(name: String, typed: String) throws {
    let sheet = Sheet()
    var dialogue = try Dialogue.test()
    var text = dialogue.prompt(on: sheet)
    for line in typed.split(separator: " / ") {
      text += "\(line)\n"
      text += dialogue.say(String(line)).map { "\($0)\n" }.joined()
      text += dialogue.prompt(on: sheet)
    }
    try expectText(text + "\n", named: "regels-\(name)")
  }
}
