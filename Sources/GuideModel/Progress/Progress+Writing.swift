extension Progress {
  /// The file of this progress, in an order of its own, so that equal progress is an equal file.
  public var json: [UInt8] {
    let milestones = checklist.marks.sorted { $0.key.text < $1.key.text }
    let value = JSONValue.object([
      "version": .whole(Self.version),
      "milestones": .list(
        milestones.map { .object(["id": .text($0.key.text), "mark": .text($0.value.rawValue)]) }
      ),
      "steps": .texts(checklist.arranged.map(\.text).sorted()),
      "kept": .texts(ids.map(\.text)),
    ])
    return Array("\(value.json)\n".utf8)
  }
}
