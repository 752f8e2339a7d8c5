import ArgumentParser
import GuideModel

/// Which pack is read, and in which language; commands for editors know no language but Dutch.
struct PackOptions: ParsableArguments {
  @OptionGroup var location: PackLocation

  @Option(help: "Taal van de gids: nl of en.")
  var language: Language = .dutch

  /// The guide in the language that was asked for.
  func guide() throws -> Guide { try location.guide(in: language) }
}

extension Language: ExpressibleByArgument {}
