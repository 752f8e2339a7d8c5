/// Which choices of a page have a number, and what typing it does.
enum Numbering: Hashable, Sendable {
  /// The nine around the selection; a digit chooses.
  case nine
  /// Every one; digits jump, and Enter chooses.
  case all

  /// Cells before the text of a choice: the mark of the selection, the number, and blanks.
  var indent: Int { self == .nine ? 4 : 6 }

  /// The number before a choice; nil for none.
  func number(of choice: Int, at position: Position) -> Int? {
    switch self {
    case .all: choice + 1
    case .nine:
      (1...9).contains(choice - position.firstNumbered + 1)
        ? choice - position.firstNumbered + 1 : nil
    }
  }
}
