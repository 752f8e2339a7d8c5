/// What a cell means; the terminal's palette decides how it looks.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Running text.
  case text
  /// The top and bottom line of the screen.
  case bar
  /// A heading.
  case heading
  /// The choice that Enter opens.
  case selected
  /// The tab that is open.
  case activeTab
  /// A word that was looked for.
  case found
  /// Less important than text: sources, dates, explanations of keys.
  case quiet
  /// A key that can be pressed.
  case key
  /// Life is at stake, or a doctor is needed now.
  case danger
  /// A doctor today, or something that is no longer sure.
  case caution
  /// The light ground of a code square, on which glyphs are dark.
  case paper
  /// The dark ground of a code square, for blanks.
  case ink

  /// One letter for text pictures.
  public var letter: Character {
    switch self {
    case .text: "."
    case .bar: "b"
    case .heading: "H"
    case .selected: "S"
    case .activeTab: "T"
    case .found: "F"
    case .quiet: "q"
    case .key: "k"
    case .danger: "D"
    case .caution: "C"
    case .paper: "p"
    case .ink: "i"
    }
  }
}
