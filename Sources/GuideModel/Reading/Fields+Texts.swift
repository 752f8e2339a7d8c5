extension Fields {
  /// Bytes that a text may have; thirty times the longest of the guide, which fills some pages.
  private static let longestText = 10_000

  /// Elements that a list may have; more than anyone reads.
  private static let longestList = 2000

  /// A text that must be there.
  func text(_ name: String) -> String? { required(name).flatMap { plainText($0, name) } }

  /// A text that may be missing.
  func optionalText(_ name: String) -> String? { node(name).flatMap { plainText($0, name) } }

  /// A list of texts; a missing list is an empty one.
  func texts(_ name: String) -> [String] {
    nodes(name).compactMap { plainText($0.node, $0.name) }
  }

  /// The values of a list with the names by which problems call them; a missing list is empty.
  func nodes(_ name: String) -> [(node: JSONNode, name: String)] {
    guard let node = node(name) else { return [] }
    guard let list = node.list else {
      note(.wrongType(expected: .list, found: node.kind), name, at: node)
      return []
    }
    if list.count > Self.longestList {
      note(.tooMany(most: Self.longestList), name, at: node)
    }
    return list.prefix(Self.longestList).enumerated()
      .map { ($0.element, "\(name)[\($0.offset)]") }
  }

  /// A text without control characters; nil, with a note, when it is none, empty or without end.
  func plainText(_ node: JSONNode, _ name: String) -> String? {
    guard let text = node.text else {
      note(.wrongType(expected: .text, found: node.kind), name, at: node)
      return nil
    }
    guard text.utf8.count <= Self.longestText else {
      note(.tooLong(most: Self.longestText), name, at: node)
      return nil
    }
    let plain = text.withoutControls
    if plain.removed > 0 { note(.controlCharacters(plain.removed), name, at: node) }
    guard plain.text.contains(where: { !$0.isWhitespace }) else {
      note(.emptyText, name, at: node)
      return nil
    }
    return plain.text
  }
}
