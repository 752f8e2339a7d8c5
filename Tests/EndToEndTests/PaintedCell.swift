/// A cell of a terminal with its two greys, from 0 for black to 255 for white.
struct PaintedCell {
  private let glyph: Character
  private let ink: UInt8
  private let ground: UInt8

  /// The colours of a terminal that no program has set.
  enum Theme {
    case dark, light

    fileprivate var ink: UInt8 { self == .dark ? 255 : 0 }
    var ground: UInt8 { self == .dark ? 0 : 255 }
  }

  /// The grey of one half; letters are left out.
  func grey(isUpper: Bool) -> UInt8 {
    switch glyph {
    case "█": ink
    case "▀": isUpper ? ink : ground
    case "▄": isUpper ? ground : ink
    default: ground
    }
  }

  /// The cells of rows with escape sequences for how they look.
  static func rows(of looks: [String], on theme: Theme) -> [[PaintedCell]] {
    var pen = Pen(theme: theme)
    return looks.map { cells(of: $0, with: &pen) }
  }

  private static func cells(of row: String, with pen: inout Pen) -> [PaintedCell] {
    var rest = row[...]
    var cells: [PaintedCell] = []
    while let glyph = rest.first {
      if let sequence = rest.prefixMatch(of: /\u{1B}\[([0-9;]*)m/) {
        pen.take(sequence.1.split(separator: ";").compactMap { Int($0) })
        rest = rest[sequence.range.upperBound...]
      } else {
        cells.append(pen.cell(with: glyph))
        rest = rest.dropFirst()
      }
    }
    return cells
  }

  /// What escape sequences have set so far.
  private struct Pen {
    private let theme: Theme
    private var ink: UInt8
    private var ground: UInt8
    private var isReversed = false

    init(theme: Theme) {
      self.theme = theme
      ink = theme.ink
      ground = theme.ground
    }

    func cell(with glyph: Character) -> PaintedCell {
      isReversed
        ? PaintedCell(glyph: glyph, ink: ground, ground: ink)
        : PaintedCell(glyph: glyph, ink: ink, ground: ground)
    }

    mutating func take(_ numbers: [Int]) {
      guard !numbers.isEmpty else { return self = Pen(theme: theme) }
      var rest = numbers[...]
      while let number = rest.popFirst() {
        switch number {
        case 0: self = Pen(theme: theme)
        case 7: isReversed = true
        case 27: isReversed = false
        case 30...37: ink = Self.grey(of: number - 30)
        case 40...47: ground = Self.grey(of: number - 40)
        case 39: ink = theme.ink
        case 49: ground = theme.ground
        case 38: ink = Self.grey(of: Self.colour(takenFrom: &rest))
        case 48: ground = Self.grey(of: Self.colour(takenFrom: &rest))
        default: break
        }
      }
    }

    /// The number behind the 5 that announces one of 256.
    private static func colour(takenFrom numbers: inout ArraySlice<Int>) -> Int {
      defer { numbers = numbers.dropFirst(2) }
      return numbers.dropFirst().first ?? 0
    }

    /// Roughly, for a colour of a terminal's 256.
    private static func grey(of colour: Int) -> UInt8 {
      switch colour {
      case 0, 16: 0
      case 7: 190
      case 15, 231: 255
      default: 110
      }
    }
  }
}
