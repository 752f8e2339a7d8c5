extension StringProtocol {
  /// The text cut into lines of at most so many cells, at spaces where there are any.
  ///
  /// A word that is wider than a line is cut between glyphs. No glyph but the spaces at a cut is
  /// lost. An empty text gives one empty line.
  ///
  /// - Parameter columns: the widest line; counted as 2 at the least, the width of a wide glyph.
  public func wrapped(columns: Int) -> [String] {
    let widest = Swift.max(2, columns)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in words {
      for piece in word.pieces(columns: widest) {
        let wanted = piece.displayWidth
        if width > 0, width + 1 + wanted <= widest, piece.startIndex == word.startIndex {
          line += " " + piece
          width += 1 + wanted
        } else {
          if width > 0 { lines.append(line) }
          line = String(piece)
          width = wanted
        }
      }
    }
    return lines + [line]
  }

  /// The text between blanks; found byte by byte, as most of the time of a page goes into this.
  private var words: [SubSequence] {
    utf8.split(separator: UInt8(ascii: " ")).map { self[$0.startIndex..<$0.endIndex] }
  }

  /// The text cut between glyphs into pieces of at most so many cells.
  fileprivate func pieces(columns: Int) -> [SubSequence] {
    guard displayWidth > columns else { return [self[...]] }
    var pieces: [SubSequence] = []
    var start = startIndex
    var width = 0
    for index in indices {
      let wanted = self[index].displayWidth
      if width + wanted > columns {
        pieces.append(self[start..<index])
        start = index
        width = 0
      }
      width += wanted
    }
    return pieces + [self[start...]]
  }

  /// The text shortened to so many cells, with `…` where something is left out.
  public func clipped(columns: Int) -> String {
    guard displayWidth > columns else { return String(self) }
    guard columns > 1 else { return String(repeating: "…", count: Swift.max(0, columns)) }
    var kept = ""
    var width = 0
    for glyph in self {
      guard width + glyph.displayWidth < columns else { break }
      kept.append(glyph)
      width += glyph.displayWidth
    }
    return kept + "…"
  }
}
