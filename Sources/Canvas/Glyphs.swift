/// Which glyphs a terminal can show, and what stands in for the others.
public struct Glyphs: Sendable {
  private enum Reach { case ascii, console, all }
  private let reach: Reach

  /// Creates the glyphs of a terminal.
  ///
  /// - Parameters:
  ///   - asciiOnly: because a person asked for it, or the locale does not write UTF-8.
  ///   - terminal: the name of its description; on `linux` the font has 512 glyphs at the most.
  public init(asciiOnly: Bool, terminal: String) {
    reach = asciiOnly ? .ascii : terminal.hasPrefix("linux") ? .console : .all
  }

  /// Half blocks only where every glyph is there: the fonts of the console lack `▄`.
  public var moduleShape: ModuleShape { reach == .all ? .halfBlock : .blanks }

  /// The glyph itself or its substitute: never wider.
  public func shown(_ glyph: Character) -> Character {
    switch reach {
    case .all: glyph
    case .console: Self.isInConsoleFont(glyph) ? glyph : Self.ascii(for: glyph)
    case .ascii: glyph.isASCII ? glyph : Self.ascii(for: glyph)
    }
  }

  /// What all of Debian's Lat15 fonts hold, as far as a guide may want it; they lack `…`.
  private static func isInConsoleFont(_ glyph: Character) -> Bool {
    guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1 else {
      return false
    }
    return switch scalar.value {
    case 0x20...0x7E, 0xA0...0xFF: true
    case 0x110, 0x11E, 0x11F, 0x130, 0x131, 0x152, 0x153: true  // Đ Ğ ğ İ ı Œ œ
    case 0x15E...0x161, 0x178, 0x17D, 0x17E, 0x20AC: true  // Ş ş Š š Ÿ Ž ž €
    case 0x2013...0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2022: true  // – — ‘’‚ “”„ •
    case 0x2190...0x2193, 0x2500...0x257F, 0x2588, 0x2591, 0x2592: true  // ← ↑ → ↓ ─ … ╿ █ ░ ▒
    default: false
    }
  }

  private static func ascii(for glyph: Character) -> Character {
    substitutes[glyph] ?? baseLetter(of: glyph) ?? "?"
  }

  /// The letter below an accent or with a stroke, for all Latin letters: é, ł, ş.
  private static func baseLetter(of glyph: Character) -> Character? {
    guard let scalar = glyph.unicodeScalars.first else { return nil }
    if scalar.isASCII { return Character(scalar) }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count == 4 || words.dropFirst(4).first == "WITH", words[0] == "LATIN",
      words[2] == "LETTER", words[3].count == 1
    else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased().first : words[3].first
  }

  private static let substitutes: [Character: Character] = {
    let groups: [(Character, String)] = [
      (" ", "\u{A0}\u{202F}"), ("-", "‐‑–—−─━┄┈"), ("|", "│┃┆┊║"), ("=", "═"),
      ("+", "┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝╠╣╦╩╬"), (">", "›»→▶▸►"), ("<", "‹«←◀◂◄"), ("^", "↑▲△"),
      ("v", "↓▼▽✓✔"), ("*", "•●★☆♥◆"), ("o", "○◦"), (".", "…·"), ("#", "█▓▒■▪"), (":", "░"),
      ("'", "‘’‚′"), ("\"", "“”„″"), ("x", "×✗✘☒"), ("s", "ß"), ("i", "ı"), ("E", "€"),
    ]
    return Dictionary(
      groups.flatMap { ascii, glyphs in glyphs.map { ($0, ascii) } },
      uniquingKeysWith: { first, _ in first }
    )
  }()
}
