import FoundationEssentials
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
  func write(to folder: String) throws {
    let bytes = Data("\(value.json)\n".utf8)
    try bytes.write(to: URL(filePath: folder + "/approvals.json"), options: .atomic)
  }
}
