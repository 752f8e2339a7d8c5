import GuideModel

/// `approvals.json` of a local pack, as it is written.
struct ApprovalsFile {
  private let approvals: [Approval]

  init(approvals: [Approval]) {
    self.approvals = approvals.sorted { $0.id.text < $1.id.text }
  }

  private var value: JSONValue {
    .list(
      approvals.map { approval in
        .object([
          "id": .text(approval.id.text),
          "by": .text(approval.by),
          "on": .text(approval.on.iso),
          "fingerprint": .text(approval.fingerprint),
        ])
      }
    )
  }

  /// Replaces the file of a pack in one go, so that the old one stays whole until the new one is.
  ///
  /// Whoever may read the pack may read it.
  func write(to folder: String) throws(NotSaved) {
    let path = Path.target(of: "\(folder)/approvals.json")
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    let draft = "\(Path.folder(of: path))/.approvals-\(number)"
    try Draft(Array("\(value.json)\n".utf8), at: draft, mode: 0o666).replace(path)
  }
}
