import Canvas
import Glibc
import Testing

@Suite struct `The width of text` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("小明", 4), ("Noëlle", 6), ("\u{1B}", 0),
    ("›", 1), ("…", 1), ("│", 1),
  ])
  func `is counted in cells`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `agrees with the C library on everything a pack may hold`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // Swift's module of the C library leaves <wchar.h> out.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF,
      0x2190...0x21FF, 0x2500...0x25FF, 0x3041...0x3096, 0x4E00...0x9FEF, 0xAC00...0xD7A3,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = Int(wcwidth(Int32(value)))
      #expect(scalar.displayWidth == expected, "U+\(String(value, radix: 16))")
    }
  }
}
