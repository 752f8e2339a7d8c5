import FoundationEssentials
import GuideModel

/// `approvals.json` of a local pack, as it is written.
struct ApprovalsFile: Encodable {
  private let approvals: [Approval]

  init(approvals: [Approval]) {
    self.approvals = approvals.sorted { $0.id.text < $1.id.text }
  }

  private struct Line: Encodable {
    let id: String
    let by: String
    let on: String
    let fingerprint: String
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for approval in approvals {
      try container.encode(
        Line(
          id: approval.id.text,
          by: approval.by,
          on: approval.on.iso,
          fingerprint: approval.fingerprint
        )
      )
    }
  }

  /// Replaces the file of a pack in one go, so that the old one stays whole until the new one is.
  func write(to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(to: URL(filePath: folder + "/approvals.json"), options: .atomic)
  }
}
