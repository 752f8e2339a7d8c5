extension Fields {
  /// An id that must be there.
  func id<Named>(_ name: String, of type: Named.Type = Named.self) -> EntryID<Named>? {
    required(name).flatMap { id($0, name) }
  }

  /// An id that may be missing.
  func optionalID<Named>(_ name: String, of type: Named.Type = Named.self) -> EntryID<Named>? {
    node(name).flatMap { id($0, name) }
  }

  /// A list of ids; a missing list is an empty one.
  func ids<Named>(_ name: String, of type: Named.Type = Named.self) -> [EntryID<Named>] {
    nodes(name).compactMap { id($0.node, $0.name) }
  }

  /// The sources of an entry; nil, with a note, when there is none.
  func sources() -> [Source.ID]? {
    let sources = ids("sources", of: Source.self)
    guard !sources.isEmpty else {
      note(.noSource, "sources", at: node("sources"))
      return nil
    }
    return sources
  }

  private func id<Named>(_ node: JSONNode, _ name: String) -> EntryID<Named>? {
    guard let text = plainText(node, name) else { return nil }
    guard let id = EntryID<Named>(text) else {
      note(.notAnID(text), name, at: node)
      return nil
    }
    return id
  }
}
