import CNcurses

/// How a role appears, on the terminal's own background.
struct Look: Equatable {
  /// What every terminal can do with a glyph.
  struct Attributes: OptionSet {
    let rawValue: UInt32

    static let bold = Attributes(rawValue: UInt32(cn_bold))
    static let reverse = Attributes(rawValue: UInt32(cn_reverse))
    static let underline = Attributes(rawValue: UInt32(cn_underline))
  }

  var attributes: Attributes = []
  /// The colour's number in the terminal; -1 is its own.
  var colour: Int32 = -1
}
