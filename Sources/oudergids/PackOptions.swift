import ArgumentParser
import GuideModel

/// Which pack is read, and in which language.
struct PackOptions: ParsableArguments {
  @Option(help: "Map van een pakket, of van meer pakketten. Ook met OUDERGIDS_PACK.")
  var pack: String?

  @Option(help: "Taal van de gids: nl of en.")
  var language: Language = .dutch

  /// The guide over the pack that was named, or the nearest bundled one.
  func guide() throws -> Guide {
    do {
      return Guide(packs: try openChain(), language: language)
    } catch {
      throw Complaint.pack(error).said(in: language)
    }
  }

  /// The pack that was named, or the nearest bundled one, with those it extends.
  func openChain() throws(Problem) -> [Pack] {
    try PackFinder().chain(named: pack ?? Environment.pack)
  }
}

extension Language: ExpressibleByArgument {}
