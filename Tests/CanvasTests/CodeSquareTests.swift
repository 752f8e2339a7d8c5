import Canvas
import Testing

@Suite struct `A code square` {
  @Test(arguments: [0, 1, 20 * 20, 21 * 21 - 1, 21 * 22, 23 * 23, 181 * 181])
  func `has as many modules as a QR code can have, or does not exist`(count: Int) {
    #expect(CodeSquare(modules: Array(repeating: true, count: count)) == nil)
  }

  @Test(arguments: Array(stride(from: 21, through: 177, by: 4)))
  func `has the side of its modules`(side: Int) throws {
    let square = try #require(
      CodeSquare(modules: (0..<side * side).map { $0 == side })
    )
    #expect(square.side == side)
    #expect(square.isDark(column: 0, row: 1))
    #expect(!square.isDark(column: 1, row: 0))
    #expect(!square.isDark(column: side, row: 0))
  }

  @Test func `takes two columns a module, or two modules a row`() throws {
    let square = try #require(CodeSquare(modules: Array(repeating: true, count: 29 * 29)))
    #expect(square.size(in: .halfBlock) == Size(columns: 37, rows: 19))
    #expect(square.size(in: .blanks) == Size(columns: 74, rows: 37))
  }
}
