import Canvas

extension Session {
  /// Fills the field of the page, where it has one.
  ///
  /// - Returns: whether the key was typed.
  mutating func type(_ key: Key) -> Bool {
    switch place {
    case .start: typeAge(key)
    case .search: typeWords(key)
    case .writing(let subject): write(key, about: subject)
    default: false
    }
  }

  /// On the start page an age is typed; moving to the stages gives it up.
  private mutating func typeAge(_ key: Key) -> Bool {
    switch key {
    case .character("q") where visit.typed.isEmpty, .character("/") where visit.typed.isEmpty:
      return false
    case .up, .down, .pageUp, .pageDown:
      visit.typed = ""
      return false
    default:
      return Self.edit(&visit.typed, with: key)
    }
  }

  /// On the search page words are typed, and the arrows choose among what was found; behind words a
  /// `!` is one of their signs, as what follows it is typed in the same breath.
  private mutating func typeWords(_ key: Key) -> Bool {
    if key == .character("!"), !visit.sought.isEmpty { return true }
    guard Self.edit(&visit.sought, with: key) else { return false }
    path[path.count - 1].position = nil
    return true
  }

  private static let longestTyping = 60

  /// Types into a field, pastes, or takes back.
  private static func edit(_ field: inout String, with key: Key) -> Bool {
    switch key {
    case .character(let sign) where isTypeable(sign):
      append(sign, to: &field)
    case .pasted(let text):
      for sign in text where isTypeable(sign) { append(sign, to: &field) }
    case .backspace where !field.isEmpty, .delete where !field.isEmpty:
      field.removeLast()
    case .escape where !field.isEmpty:
      field = ""
    case .left, .right, .home, .end:
      return !field.isEmpty
    default:
      return false
    }
    return true
  }

  private static func append(_ sign: Character, to field: inout String) {
    if field.utf8.count < longestTyping { field.append(sign) }
  }

  private static func isTypeable(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || " -,./½'".contains(sign)
  }
}
