import ArgumentParser
import GuideModel
import GuideScreens

/// Finds entries by words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Zoek met woorden; fouten in het typen geven niet."
  )

  @Argument(help: "Wat je zoekt, zoals: wil niet slpen.")
  var words: [String]

  @OptionGroup var age: AgeOption

  @Option(help: "Hoeveel er hoogstens komt.")
  var limit = 10

  @Flag(help: "Als JSON, met de hele tekst.")
  var json = false

  @OptionGroup var packs: PackOptions

  func run() throws {
    let guide = try packs.guide()
    let age = try age.child(in: packs.language)?.age
    let typed = words.joined(separator: " ")
    let hits = guide.search(typed, at: age, limit: max(0, limit))
    let lines =
      json
      ? [
        ListedEntry.json(
          hits.map { ListedEntry($0.entry, in: guide, today: .today, score: $0.score) }
        )
      ]
      : Session.callForHelp(on: typed, in: guide) + hits.map(\.entry.line)
    try Output.print(lines, in: packs.language)
  }
}
