import ArgumentParser
import GuideModel
import GuideScreens

extension SlipFormat: ExpressibleByArgument {}

/// Writes a slip of some entries on standard output, for scripts of staff.
struct WriteSlip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip",
    abstract: "Schrijf een meeneembriefje van één of meer onderdelen."
  )

  @Argument(help: "Wat erop komt, zoals slapen-doorslapen. Zie: oudergids list.")
  var ids: [String]

  @Option(help: "Hoe: text, markdown of html.")
  var format = SlipFormat.text

  @OptionGroup var age: AgeOption
  @OptionGroup var packs: PackOptions

  func validate() throws {
    if ids.count > Kept.most {
      throw ValidationError("Op een briefje passen \(Kept.most) onderdelen. Maak er twee.")
    }
  }

  func run() throws {
    let guide = try packs.guide()
    for id in ids where guide.entry(id) == nil {
      throw Complaint.unknownPlace(id, near: guide.entryID(near: id)).said(in: packs.language)
    }
    let text = Session.slipText(
      of: ids,
      for: try age.child(in: packs.language),
      as: format,
      in: guide,
      today: .today
    )
    try Output.write(text, in: packs.language)
  }
}
