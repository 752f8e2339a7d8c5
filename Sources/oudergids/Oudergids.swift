import ArgumentParser

/// The program: the guide itself, and commands beside it.
///
/// Each says its own name: to make them of the types, the parser needs two milliseconds at every start.
@main
struct Oudergids: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oudergids",
    abstract:
      "Antwoorden voor ouders van een kind tot vier jaar, zonder internet en zonder account.",
    discussion: """
      Zonder opdracht opent de gids zelf. Met een voorleesprogramma of een brailleregel kies je zelf: \
      op het gewone scherm staat de cursor op wat gekozen is, en met --plain is alles een regel tekst \
      met een nummer. De opdrachten show en list geven één onderdeel en een lijst.
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, Show.self, List.self, Search.self, WriteSlip.self, Export.self, Check.self,
      ShowCoverage.self,
      ShowReview.self,
      Approve.self,
      Picture.self,
    ],
    defaultSubcommand: Browse.self
  )
}
