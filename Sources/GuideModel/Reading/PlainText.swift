extension String {
  /// The text without what could steer a terminal, and how many characters were left out.
  ///
  /// Left out are the C0 and C1 controls, escape among them, and the signs that turn the writing
  /// direction around, with which a text can show something else than it says.
  public var withoutControls: (text: String, removed: Int) {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return (self, 0) }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.filter { !$0.steersTerminal })
    return (String(kept), unicodeScalars.count - kept.count)
  }

  /// As much of a wrong id as is needed to find it.
  var label: String { String(String.UnicodeScalarView(unicodeScalars.prefix(64))) }

  /// The text without signs that take no room and show nothing, such as joiners and soft hyphens.
  var withoutInvisibles: String {
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.filter { !$0.isInvisible })
    return String(kept)
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
  }

  fileprivate var steersTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
