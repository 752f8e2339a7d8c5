import ArgumentParser
import GuideModel
import GuideScreens

/// Lists entries, one a line or as JSON.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Som op wat er in de gids staat."
  )

  @OptionGroup var visitor: VisitorOptions

  @Option(help: "Soort: answer, offer, milestone, step, starter of contact.")
  var kind: EntryKind?

  @Flag(help: "Als JSON, met de hele tekst.")
  var json = false

  @OptionGroup var packs: PackOptions

  func run() throws {
    let guide = try packs.guide()
    let entries = guide.entries(
      of: kind,
      at: try visitor.age.child(in: packs.language)?.age,
      in: try visitor.theme(in: guide)
    )
    let lines =
      json
      ? [ListedEntry.json(entries.map { ListedEntry($0, in: guide, today: .today) })]
      : entries.map(\.line)
    try Output.print(lines, in: packs.language)
  }
}

extension EntryKind: ExpressibleByArgument {}
