import ArgumentParser
import GuideModel
import GuideScreens

/// Prints one entry, or a page, as plain text.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Toon één onderdeel als gewone tekst."
  )

  @Argument(help: "Wat je wilt lezen, zoals slapen-doorslapen of hulp. Zie: oudergids list.")
  var id: String

  @OptionGroup var age: AgeOption
  @OptionGroup var packs: PackOptions

  func run() throws {
    let guide = try packs.guide()
    guard let place = Place(name: id, in: guide) else {
      throw Complaint.unknownPlace(id, near: guide.entryID(near: id)).said(in: packs.language)
    }
    let child = try child(at: place)
    try Output.print(
      [Session.plainText(of: place, for: child, in: guide, today: .today)],
      in: packs.language
    )
  }

  /// The child of `--age`; a theme shows its answers for every age where none was told.
  private func child(at place: Place) throws -> Child? {
    if case .theme = place { return try age.child(in: packs.language) }
    return try age.child(at: place, in: packs.language)
  }
}
