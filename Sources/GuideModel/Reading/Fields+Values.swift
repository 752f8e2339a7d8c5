extension Fields {
  /// A value of a closed set that must be there.
  func value<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    of type: Value.Type = Value.self
  ) -> Value? {
    required(name).flatMap { value($0, name, of: type) }
  }

  /// A value of a closed set that may be missing.
  func optionalValue<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    of type: Value.Type = Value.self
  ) -> Value? {
    node(name).flatMap { value($0, name, of: type) }
  }

  /// A list of values of a closed set; a missing list is an empty one.
  func values<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    of type: Value.Type = Value.self
  ) -> [Value] {
    nodes(name).compactMap { value($0.node, $0.name, of: type) }
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode,
    _ name: String,
    of type: Value.Type
  ) -> Value? {
    guard let text = plainText(node, name) else { return nil }
    guard let value = Value(rawValue: text) else {
      note(.unknownValue(text, known: Value.allCases.map(\.rawValue)), name, at: node)
      return nil
    }
    return value
  }

  /// A yes or no that may be missing.
  func truth(_ name: String) -> Bool? {
    guard let node = node(name) else { return nil }
    guard case .truth(let truth) = node.content else {
      note(.wrongType(expected: .truth, found: node.kind), name, at: node)
      return nil
    }
    return truth
  }

  /// A whole number that must be there.
  func number(_ name: String) -> Int? { required(name).flatMap { number($0, name) } }

  /// A whole number that may be missing.
  func optionalNumber(_ name: String) -> Int? { node(name).flatMap { number($0, name) } }

  private func number(_ node: JSONNode, _ name: String) -> Int? {
    guard case .number(let number) = node.content else {
      note(.wrongType(expected: .number, found: node.kind), name, at: node)
      return nil
    }
    guard let whole = Int(exactly: number) else {
      note(.notWhole, name, at: node)
      return nil
    }
    return whole
  }

  /// A list of objects; a missing list is an empty one.
  func objects<Object>(_ name: String, _ read: (Fields) -> Object?) -> [Object] {
    nodes(name).compactMap { node, name in
      guard let fields = fields(of: node, name) else { return nil }
      defer { fields.noteUnknownFields() }
      return read(fields)
    }
  }

  /// An object that must be there.
  func object<Object>(_ name: String, _ read: (Fields) -> Object?) -> Object? {
    required(name).flatMap { object($0, name, read) }
  }

  /// An object that may be missing.
  func optionalObject<Object>(_ name: String, _ read: (Fields) -> Object?) -> Object? {
    node(name).flatMap { object($0, name, read) }
  }

  private func object<Object>(
    _ node: JSONNode,
    _ name: String,
    _ read: (Fields) -> Object?
  ) -> Object? {
    guard let fields = fields(of: node, name) else { return nil }
    defer { fields.noteUnknownFields() }
    return read(fields)
  }
}
