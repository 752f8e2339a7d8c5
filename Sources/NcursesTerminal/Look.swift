import CNcurses

/// How a role appears.
struct Look: Equatable {
  /// What every terminal can do with a glyph.
  struct Attributes: OptionSet {
    let rawValue: UInt32

    static let bold = Attributes(rawValue: UInt32(cn_bold))
    static let reverse = Attributes(rawValue: UInt32(cn_reverse))
    static let underline = Attributes(rawValue: UInt32(cn_underline))
  }

  var attributes: Attributes = []
  /// The number of the glyph's colour in the terminal; -1 is its own.
  var colour: Int32 = -1
  /// The number of the background's colour in the terminal; -1 is its own.
  var ground: Int32 = -1
}
