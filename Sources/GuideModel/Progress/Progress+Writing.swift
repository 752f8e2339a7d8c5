extension Progress {
  /// The file of this progress, in an order of its own, so that equal progress is an equal file.
  public var json: [UInt8] {
    let milestones = checklist.marks.sorted { $0.key.text < $1.key.text }
      .map { #"{"id": "\#($0.key)", "mark": "\#($0.value.rawValue)"}"# }
    let steps = checklist.arranged.map(\.text).sorted().map { "\"\($0)\"" }
    let fields = [
      #"  "version": \#(Self.version)"#,
      Self.list("milestones", milestones),
      Self.list("steps", steps),
      Self.list("kept", ids.map { "\"\($0)\"" }),
    ]
    return Array("{\n\(fields.joined(separator: ",\n"))\n}\n".utf8)
  }

  /// A list with one element a line.
  private static func list(_ name: String, _ elements: [String]) -> String {
    let lines = elements.map { "\n    \($0)" }.joined(separator: ",")
    return "  \"\(name)\": [\(lines)\(elements.isEmpty ? "" : "\n  ")]"
  }
}
