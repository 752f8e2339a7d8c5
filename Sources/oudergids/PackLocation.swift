import ArgumentParser
import GuideModel

/// Which pack is read.
struct PackLocation: ParsableArguments {
  @Option(help: "Map van een pakket, of van meer pakketten. Ook met OUDERGIDS_PACK.")
  var pack: String?

  /// The guide over the pack that was named, or the nearest bundled one.
  func guide(in language: Language = .dutch) throws -> Guide {
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
