import Canvas
import QRCode
import Testing

@Suite struct `The QR code of an address` {
  /// As another encoder, segno, makes it of the same text with the same mask.
  private static let reference = """
    #######...#...#######
    #.....#.#.#.#.#.....#
    #.###.#.....#.#.###.#
    #.###.#.####..#.###.#
    #.###.#..#....#.###.#
    #.....#.#..##.#.....#
    #######.#.#.#.#######
    .........#...........
    #####.####.#.#.#.#.#.
    ##.#.#..#....########
    .#########.#####..##.
    #....#.##....#..###..
    #...###..###..#.##..#
    ........#....######.#
    #######.##..####..##.
    #.....#......#.#####.
    #.###.#.#.#.######...
    #.###.#.##.#.#..#.##.
    #.###.#.#.####.#..#..
    #.....#.##..##..###..
    #######.#####.##.#.#.
    """

  @Test func `has the modules that the standard asks`() throws {
    #expect(try #require(CodeSquare(address: "https://oudr.nl/a")).picture == Self.reference)
  }

  /// Bytes that levels L and M hold at the most, and the sides of their versions.
  @Test(arguments: [
    (17, 21), (18, 25), (32, 25), (33, 29), (53, 29), (54, 33), (78, 33), (271, 57),
  ])
  func `is as small as can be`(bytes: Int, side: Int) throws {
    #expect(try #require(CodeSquare(address: Self.address(of: bytes))).side == side)
  }

  @Test(arguments: [(14, true), (15, false), (42, true), (43, false), (62, true), (63, false)])
  func `is surer where that takes no larger one`(bytes: Int, isSurer: Bool) throws {
    let square = try #require(CodeSquare(address: Self.address(of: bytes)))
    // The first two modules of the format, behind the mask 10: 01 is level L, 00 is level M.
    #expect(square.isDark(column: 0, row: 8))
    #expect(square.isDark(column: 1, row: 8) == !isSurer)
  }

  @Test(arguments: 1...271)
  func `has its three eyes, and light around it`(bytes: Int) throws {
    let square = try #require(CodeSquare(address: Self.address(of: bytes)))
    let far = square.side - 7
    for (column, row) in [(0, 0), (far, 0), (0, far)] {
      #expect(square.picture(columns: column..<column + 7, rows: row..<row + 7) == Self.eye)
    }
    for place in -CodeSquare.quietZone..<square.side + CodeSquare.quietZone {
      for beyond in [-1, -CodeSquare.quietZone, square.side, Int.max] {
        #expect(!square.isDark(column: place, row: beyond))
        #expect(!square.isDark(column: beyond, row: place))
      }
    }
  }

  @Test(arguments: ["", "https://a.nl/\0b", "https://a.nl/\n", "\u{9B}31m", "\u{7F}"])
  func `is not made of nothing, nor of what no address holds`(address: String) {
    #expect(CodeSquare(address: address) == nil)
  }

  @Test(arguments: [272, 2_953, 2_954, 1_000_000])
  func `is not made of what is too long`(bytes: Int) {
    #expect(CodeSquare(address: Self.address(of: bytes)) == nil)
  }

  @Test func `counts the bytes of letters that are no ASCII`() {
    #expect(CodeSquare(address: String(repeating: "é", count: 135)) != nil)
    #expect(CodeSquare(address: String(repeating: "é", count: 136)) == nil)
  }

  private static let eye = """
    #######
    #.....#
    #.###.#
    #.###.#
    #.###.#
    #.....#
    #######
    """

  private static func address(of bytes: Int) -> String { String(repeating: "a", count: bytes) }
}

extension CodeSquare {
  fileprivate var picture: String { picture(columns: 0..<side, rows: 0..<side) }

  /// A part of the modules, with `#` where they are dark.
  fileprivate func picture(columns: Range<Int>, rows: Range<Int>) -> String {
    rows.map { row in
      String(columns.map { isDark(column: $0, row: row) ? "#" : "." })
    }.joined(separator: "\n")
  }
}
