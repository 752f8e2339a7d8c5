import Canvas
import TestSupport
import Testing

@Suite struct `Wrapping text` {
  @Test func `breaks between words`() {
    #expect("een twee drie".wrapped(columns: 8) == ["een twee", "drie"])
  }

  @Test func `cuts a word that is wider than a line`() {
    #expect("kinderopvangtoeslag ja".wrapped(columns: 10) == ["kinderopva", "ngtoeslag", "ja"])
  }

  @Test(arguments: ["0800 - 8010", "070 752 80 00", "(070) 752 80 00", "088 0767 000."])
  func `keeps the groups of a telephone number together`(number: String) {
    for columns in number.displayWidth...40 {
      let lines = "Bel dag en nacht \(number) of kijk op de site".wrapped(columns: columns)
      #expect(lines.contains { $0.contains(number) }, "\(lines)")
      #expect(lines.allSatisfy { $0.displayWidth <= columns })
    }
  }

  @Test func `cuts a number that is wider than a line at its groups`() {
    #expect("Bel 070 752 80 00".wrapped(columns: 10) == ["Bel", "070 752 80", "00"])
  }

  @Test func `breaks between numbers of two sentences`() {
    #expect("tot 2026. 3 keer".wrapped(columns: 11) == ["tot 2026. 3", "keer"])
    #expect("tot 2026. 3 keer".wrapped(columns: 10) == ["tot 2026.", "3 keer"])
  }

  @Test func `gives one empty line for no text`() {
    #expect("".wrapped(columns: 10) == [""])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `loses no letter and makes no line too wide`(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let letters = Array("abc é小明- ij 07 8   ëx")
    let text = String(
      (0..<Int.random(in: 0...120, using: &dice)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &dice)]
      }
    )
    let columns = Int.random(in: 2...40, using: &dice)
    let lines = text.wrapped(columns: columns)
    #expect(lines.allSatisfy { $0.displayWidth <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `shortens with a sign that something is left out`() {
    #expect("Oudergids".clipped(columns: 5) == "Oude…")
    #expect("Oudergids".clipped(columns: 9) == "Oudergids")
    #expect("小明小明".clipped(columns: 4) == "小…")
    #expect("Oudergids".clipped(columns: 0) == "")
  }
}
