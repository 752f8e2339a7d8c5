extension StringProtocol {
  /// The text cut into lines of at most so many cells, at spaces where there are any.
  ///
  /// A word that is wider than a line is cut between glyphs. No glyph but the spaces at a cut is
  /// lost. A number in groups, such as `0800 - 8010`, stays on one line if it fits on one. An empty
  /// text gives one empty line.
  ///
  /// - Parameter columns: the widest line; counted as 2 at the least, the width of a wide glyph.
  public func wrapped(columns: Int) -> [String] {
    let widest = Swift.max(2, columns)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in words(columns: widest) {
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

  /// The text between blanks, and the groups of a number together if they take so many cells at most.
  ///
  /// Found byte by byte, as most of the time of a page goes into this.
  private func words(columns: Int) -> [SubSequence] {
    var words: [SubSequence] = []
    for part in utf8.split(separator: UInt8(ascii: " ")) {
      if let last = words.last, part.isGroup, last.utf8.isGroup, last.isOpenGroup {
        let whole = self[last.startIndex..<part.endIndex]
        if whole.displayWidth <= columns {
          words[words.count - 1] = whole
          continue
        }
      }
      words.append(self[part.startIndex..<part.endIndex])
    }
    return words
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

extension Sequence<UInt8> {
  /// Whether it is a group of a number, or the dash between two groups.
  fileprivate var isGroup: Bool {
    allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: ","):
        true
      default: false
      }
    }
  }
}

extension StringProtocol {
  /// Whether more of a number may follow this part of it, as no full stop or comma ends it.
  fileprivate var isOpenGroup: Bool { first != "-" && last != "." && last != "," }
}
