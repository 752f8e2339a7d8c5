import Canvas
import GuideModel
import GuideScreens
import TestSupport
import Testing

extension Session {
  /// A session over the test packs, on a fixed day.
  static func test(
    at path: String = TestPacks.town,
    in language: Language = .dutch,
    encode: SquareEncoder? = nil,
    kiosk: Kiosk? = nil
  ) throws -> Session {
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    return Session(
      guide: try TestPacks.guide(at: path, in: language),
      today: today,
      encode: encode,
      kiosk: kiosk
    )
  }

  /// Presses keys, written as `8 m enter tab 1`, on a screen of 80×24.
  ///
  /// - Returns: the effects of all of them.
  @discardableResult
  mutating func press(_ keys: String) throws -> [Effect] {
    try keys.split(separator: " ").flatMap { name in
      handle(try #require(Key(name: String(name))), size: Size(columns: 80, rows: 24))
    }
  }

  /// What the visitor reads, one string a row of 80×24.
  var lines: [String] { canvas(size: Size(columns: 80, rows: 24)).lines }

  /// The row on which the terminal's cursor stands.
  var selectedLine: String {
    let canvas = canvas(size: Size(columns: 80, rows: 24))
    return canvas.lines[canvas.cursor.row]
  }
}

extension Key {
  /// Reads the name of a key, or a single sign.
  fileprivate init?(name: String) {
    let names: [String: Key] = [
      "enter": .enter, "esc": .escape, "backspace": .backspace, "tab": .tab, "backtab": .backTab,
      "up": .up, "down": .down, "left": .left, "right": .right, "pgdn": .pageDown,
      "pgup": .pageUp, "home": .home, "end": .end, "delete": .delete, "space": .character(" "),
      "^l": .control("l"),
    ]
    if let key = names[name] {
      self = key
    } else if name.count == 1, let sign = name.first {
      self = .character(sign)
    } else {
      return nil
    }
  }
}
