import TestSupport
import Testing

@testable import GuideModel

@Suite struct `Reading JSON` {
  @Test func `keeps texts as they were meant`() throws {
    let node = try JSONReader.read(Array(#"{"a": ["é\n\"\\\/", "\u00e9\ud83d\ude00"]}"#.utf8))
    #expect(node.object?["a"]?.list?.map(\.text) == ["é\n\"\\/", "é😀"])
  }

  @Test(arguments: [
    ("", JSONSyntaxFault.endsTooSoon, 1, 1),
    ("{\n  \"a\": 1,\n  \"b\": }", .unexpected("}"), 3, 8),
    ("[1, 2", .endsTooSoon, 1, 6),
    ("[1] x", .textBehindValue, 1, 5),
    ("[\"a\nb\"]", .brokenString, 1, 4),
    ("[\"\\x\"]", .unknownEscape, 1, 3),
    ("[\"\\ud83d\"]", .unknownEscape, 1, 3),
    ("{\"a\": 1, \"a\": 2}", .doubleName("a"), 1, 10),
    ("[é]", .unexpected("é"), 1, 2),
    ("[01x]", .unexpected("1"), 1, 3),
    ("[1x]", .unexpected("x"), 1, 3),
    ("[tru]", .unexpected("]"), 1, 5),
    ("[1,]", .unexpected("]"), 1, 4),
  ])
  func `names the line and column of a fault`(
    text: String,
    fault: JSONSyntaxFault,
    line: Int,
    column: Int
  ) throws {
    let bytes = Array(text.utf8)
    let error = try #require(throws: JSONSyntaxError.self) { try JSONReader.read(bytes) }
    let position = TextPosition(offset: error.offset, in: bytes)
    #expect(error.fault == fault)
    #expect([position.line, position.column] == [line, column])
  }

  @Test(arguments: [
    "01", "-01", ".5", "-.5", "1.", "1.e3", "+1", "-", "1e", "1e+", "1e1.5", "1e999",
  ])
  func `took numbers that JSON does not know`(text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Array("[\(text)]".utf8)) }
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("10", 10), ("0.5", 0.5), ("-1.25", -1.25), ("1e3", 1000),
    ("2E-1", 0.2), ("1.5e+2", 150), ("0e0", 0),
  ])
  func `takes every number that JSON knows`(text: String, number: Double) throws {
    guard case .number(let read) = try JSONReader.read(Array(text.utf8)).content else {
      Issue.record("\(text)")
      return
    }
    #expect(read == number)
  }

  @Test func `refuses bytes that are no UTF-8`() throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONReader.read([0x22, 0xC3, 0x28, 0x22])
    }
    #expect(error.fault == .notUTF8)
  }

  @Test func `refuses what is nested without end`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    let error = try #require(throws: JSONSyntaxError.self) { try JSONReader.read(bytes) }
    #expect(error.fault == .tooDeep)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `survives any bytes`(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let signs = Array(#"{}[]",:\u0aetrufalsn-+.19é "#.utf8) + [0, 0x0A, 0xFF, 0xC3]
    let bytes = (0..<Int.random(in: 0...60, using: &dice)).map { _ in
      signs[Int.random(in: 0..<signs.count, using: &dice)]
    }
    do throws(JSONSyntaxError) {
      _ = try JSONReader.read(bytes)
    } catch {
      #expect((0...bytes.count).contains(error.offset))
    }
  }
}
