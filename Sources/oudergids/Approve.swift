import ArgumentParser
import GuideModel
import GuideScreens

/// Notes in the local pack that an organisation read texts and stands for them.
struct Approve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Leg vast dat een organisatie teksten heeft gelezen en goedkeurt.",
    discussion:
      "Schrijft approvals.json in het lokale pakket. Verandert een tekst, dan vervalt het."
  )

  @Argument(help: "De id's van wat is gelezen. Zie: oudergids review.")
  var ids: [String]

  @Option(help: "Wie het heeft gelezen, zoals 'CJG Den Haag'.")
  var by: String

  @OptionGroup var location: PackLocation

  func run() throws {
    let guide = try location.guide()
    guard !guide.approvals.isDamaged, let pack = guide.packs.last, guide.packs.count > 1 else {
      throw Complaint.noApprovals(guide.approvals.problems.first).said(in: .dutch)
    }
    let new = try Set(ids).sorted().map { try approval(of: $0, in: guide) }
    let kept = guide.approvals.local.filter { old in !new.contains { $0.id == old.id } }
    let file = ApprovalsFile(approvals: kept + new)
    do {
      try file.write(to: pack.path)
    } catch {
      throw Complaint.notWritten(error).said(in: .dutch)
    }
    try Output.print(["\(new.count) goedgekeurd door \(new.first?.by ?? by)."])
  }

  private func approval(of id: String, in guide: Guide) throws -> Approval {
    guard let entry = guide.entry(id), let fingerprint = guide.fingerprint(of: entry),
      let name = EntryID<Approval>(entry.id)
    else {
      throw Complaint.unknownPlace(id, near: guide.entryID(near: id)).said(in: .dutch)
    }
    guard let approval = Approval(of: name, by: by, on: .today, fingerprint: fingerprint) else {
      throw Complaint.noName.said(in: .dutch)
    }
    return approval
  }
}
