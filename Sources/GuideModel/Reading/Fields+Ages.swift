extension Fields {
  /// An age that must be there.
  func age(_ name: String) -> Age? {
    guard let node = required(name), let text = plainText(node, name) else { return nil }
    guard let age = Age(notation: text) else {
      note(.notAnAge(text), name, at: node)
      return nil
    }
    return age
  }

  /// A span that must be there, as an object with `from` and `until`.
  func ages(_ name: String) -> AgeSpan? { object(name) { $0.span() } }

  /// The span of this object's own `from` and `until`.
  func span() -> AgeSpan? {
    let from = age("from")
    let until = age("until")
    guard let from, let until else { return nil }
    guard let span = AgeSpan(from: from, until: until) else {
      note(.ageUpsideDown, "until", at: node("until"))
      return nil
    }
    return span
  }

  /// A day that must be there.
  func day(_ name: String) -> CalendarDay? { required(name).flatMap { day($0, name) } }

  /// A day that may be missing.
  func optionalDay(_ name: String) -> CalendarDay? { node(name).flatMap { day($0, name) } }

  private func day(_ node: JSONNode, _ name: String) -> CalendarDay? {
    guard let text = plainText(node, name) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      note(.notADay(text), name, at: node)
      return nil
    }
    return day
  }
}
