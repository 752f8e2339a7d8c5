import ArgumentParser
import GuideModel
import GuideScreens

/// Writes a part of the guide for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Schrijf antwoorden, aanbod of wat je regelt voor andere programma's."
  )

  @Option(
    help: "faq (vragen, schema.org), hsds (aanbod, Open Referral) of ics (regelen, kalender)."
  )
  var format: ExportFormat

  @OptionGroup var visitor: VisitorOptions
  @OptionGroup var packs: PackOptions

  func run() throws {
    let guide = try packs.guide()
    let theme = try visitor.theme(in: guide)
    let child = try visitor.age.child(in: packs.language)
    switch format {
    case .faq:
      let page = FAQPage(of: guide, at: child?.age, in: theme, today: .today)
      try Output.print([page.value.json], in: packs.language)
    case .hsds:
      let directory = ServiceDirectory(of: guide, at: child?.age, in: theme, today: .today)
      try Output.print([directory.value.json], in: packs.language)
    case .ics:
      try Output.write(calendar(of: guide, for: child, in: theme).text, in: packs.language)
    }
  }

  private func calendar(
    of guide: Guide,
    for child: Child?,
    in theme: Theme.ID?
  ) throws -> StepCalendar {
    guard let child, let calendar = StepCalendar(of: guide, for: child, in: theme, today: .today)
    else { throw Complaint.noDay.said(in: packs.language) }
    guard !calendar.isEmpty else { throw Complaint.noEvents.said(in: packs.language) }
    return calendar
  }
}
