import TestSupport
import Testing

@testable import LinearTerminal

@Suite struct `A line that is typed` {
  private func lines(_ bytes: [UInt8]) -> [String] {
    var buffer = LineBuffer()
    buffer.take(bytes)
    buffer.takeEnd()
    var lines: [String] = []
    while let line = buffer.next() { lines.append(line) }
    return lines
  }

  @Test(arguments: ["8m\n2\n", "8m\r2\r", "8m\r\n2\r\n", "8m\n2"])
  func `ends with any end that lines have`(text: String) {
    #expect(lines(Array(text.utf8)) == ["8m", "2"])
  }

  @Test func `is empty where only Enter was pressed`() {
    #expect(lines(Array("\n\n8m\n".utf8)) == ["", "", "8m"])
  }

  @Test func `comes whole when its bytes come one by one`() {
    var buffer = LineBuffer()
    for byte in "één\n".utf8 { buffer.take([byte]) }
    #expect(buffer.next() == "één")
    #expect(buffer.next() == nil)
  }

  @Test func `is cut when it has no end, and the next one is whole`() {
    let found = lines(Array((String(repeating: "é", count: 100_000) + "\n2\n").utf8))
    #expect(found.map(\.utf8.count) == [LineBuffer.longest, 1])
  }

  @Test func `is cut between letters`() {
    let found = lines(Array(("a" + String(repeating: "é", count: 1000)).utf8))
    #expect(found[0].utf8.count == LineBuffer.longest - 1)
    #expect(found[0].last == "é")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is text whatever bytes come`(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &dice) }
    let found = lines(bytes)
    #expect(
      found.allSatisfy {
        $0.utf8.count <= LineBuffer.longest && !$0.unicodeScalars.contains("\u{FFFD}")
      }
    )
  }
}
