import ArgumentParser
import GuideModel
import GuideScreens

/// Looks through a pack for everything that is wrong.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kijk een pakket na en som alles op wat niet klopt."
  )

  @Argument(help: "Map van het pakket; zonder map het pakket van de gids.")
  var folder: String?

  @OptionGroup var location: PackLocation

  func run() throws {
    var location = location
    location.pack = folder ?? location.pack
    let problems = Self.problems(in: location)
    try Output.print(
      problems.map(\.sentence)
        + [Self.outcome(problems.count)]
    )
    if !problems.isEmpty { throw ExitCode(1) }
  }

  private static func outcome(_ problems: Int) -> String {
    switch problems {
    case 0: "Geen problemen."
    case PackChecker.most...: "Problemen: \(problems) of meer. Los deze eerst op."
    default: "Problemen: \(problems)."
    }
  }

  /// A pack that can't even be opened has one problem, which hides the others.
  private static func problems(in location: PackLocation) -> [Problem] {
    do {
      let checker = PackChecker(
        packs: try location.openChain(),
        today: .today,
        pageNames: Set(Place.named.map(\.name))
      )
      return checker.problems()
    } catch {
      return [error]
    }
  }
}
