import Canvas
import Testing

@Suite struct `A canvas` {
  @Test func `shows what was written`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    canvas.write("小é", at: Point(column: 1, row: 1), as: .heading)
    #expect(canvas.lines == ["      ", " 小é  "])
    #expect(canvas.roleLines == ["......", ".HHH.."])
  }

  @Test(arguments: [Point(column: -2, row: 0), Point(column: 4, row: 0), Point(column: 0, row: -1)])
  func `leaves out what lies outside`(place: Point) {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    canvas.write("abcd", at: place)
    #expect(canvas.lines.first?.count == 5)
    #expect(
      canvas.lines.first?.filter { $0 != " " }.count
        == (place.row == 0 ? (place.column < 0 ? 2 : 1) : 0)
    )
  }

  @Test func `leaves out a wide glyph that does not fit whole`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.write("a小明", at: Point(column: 0, row: 0))
    #expect(canvas.lines == ["a小"])
  }

  @Test func `returns the place behind the text, also outside`() {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    #expect(canvas.write("abc", at: Point(column: 1, row: 0)) == Point(column: 4, row: 0))
  }

  @Test func `of no size takes everything and shows nothing`() {
    var canvas = Canvas(size: Size(columns: 0, rows: -3))
    canvas.write("abc", at: Point(column: 0, row: 0))
    canvas.mark(row: 0, columns: 0..<9, as: .selected)
    #expect(canvas.lines.isEmpty)
  }
}
