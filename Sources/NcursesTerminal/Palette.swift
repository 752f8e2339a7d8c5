import Canvas

/// The look of each role: the only place that knows colours.
///
/// Without colour nothing hangs on a colour, and never on underline alone: reverse is kept for the
/// selection, danger is bold as well as underlined, and the page writes brackets round the tab.
///
/// The background is unknown, so the 256 colours are those with a contrast of 4.5 to both black and
/// white. Danger, bold and reversed, has at the least 3.9. Of the eight colours only red is readable
/// on both.
///
/// A code square has to be dark on light whatever the background. Without colour its paper is the
/// reverse of that, which is right on a dark terminal; a square that is light on dark, as it comes
/// out on a light terminal, is read by most telephones too.
///
/// In large print text is bold and nothing is grey; headings, bold everywhere, are underlined as well
/// where danger is not known by that.
struct Palette {
  private enum Range { case plain, eight, many }
  private let range: Range
  private let print: Print

  /// - Parameters:
  ///   - colours: how many the terminal has; beyond 256 the numbers mean something else.
  ///   - print: how pages are printed.
  init(colours: Int, print: Print) {
    self.print = print
    range =
      switch colours {
      case ..<8: .plain
      case 256: .many
      default: .eight
      }
  }

  func look(of role: Role) -> Look {
    Look(attributes: attributes(of: role), colour: colour(of: role), ground: ground(of: role))
  }

  private func attributes(of role: Role) -> Look.Attributes {
    switch role {
    case .text: print == .large ? .bold : []
    case .bar, .quiet: []
    case .heading: print == .large && range != .plain ? [.bold, .underline] : .bold
    case .activeTab, .key, .caution, .found: .bold
    case .selected: .reverse
    case .danger: range == .plain ? [.bold, .underline] : [.bold, .reverse]
    case .paper: range == .plain ? .reverse : []
    case .ink: []
    }
  }

  private func colour(of role: Role) -> Int32 {
    switch (range, role) {
    case (.many, .bar), (.many, .activeTab), (.many, .key): 29  // #00875f, green
    case (.many, .quiet): print == .large ? -1 : 243  // #767676, grey
    case (.many, .caution): 130  // #af5f00, amber
    case (.many, .danger): 160  // #d70000, red
    case (.eight, .caution), (.eight, .danger): 1
    case (.many, .paper): Self.black
    case (.many, .ink): Self.white
    case (.eight, .paper): 0
    case (.eight, .ink): 7
    default: -1
    }
  }

  private func ground(of role: Role) -> Int32 {
    switch role {
    case .paper: colour(of: .ink)
    case .ink: colour(of: .paper)
    default: -1
    }
  }

  // Of the colour cube, which no theme changes.
  private static let black: Int32 = 16
  private static let white: Int32 = 231
}
