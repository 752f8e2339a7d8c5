import Canvas

extension Session {
  /// What the visitor is asked, on one line of at most so many cells; what matters least is left out
  /// where there is no room.
  func prompt(isReading: Bool, columns: Int) -> String {
    let parts = promptParts(isReading: isReading)
    let fitting = (1...parts.count).reversed().lazy
      .map { parts.prefix($0).joined(separator: ", ").capitalizedFirst + ": " }
      .first { $0.displayWidth <= columns }
    return fitting ?? parts[0].capitalizedFirst.clipped(columns: columns - 2) + ": "
  }

  private func promptParts(isReading: Bool) -> [String] {
    let words = visit.words
    let onward = isReading ? [words[.promptOnward]] : []
    if secondsLeft != nil { return [words[.promptAbsence]] }
    switch place.field {
    case .note: return [words[.promptNote], words[.promptErase], words[.promptHelpInNote]]
    case .age: return onward + [words[.promptAge], words[.promptHelp], words[.promptKeys]]
    case .words: return onward + [words[.promptWords], words[.promptBack], words[.promptHelp]]
    case nil:
      return onward + (page.choices.isEmpty ? [] : [words[.promptNumber]])
        + [words[.promptBack], words[.promptHelp], words[.promptKeys]]
    }
  }
}

extension String {
  /// With a capital, but for a letter that is to be typed.
  fileprivate var capitalizedFirst: String {
    prefix { $0 != " " }.count == 1 ? self : prefix(1).uppercased() + dropFirst()
  }
}
