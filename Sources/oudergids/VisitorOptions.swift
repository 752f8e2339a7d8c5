import ArgumentParser
import Canvas
import GuideModel
import GuideScreens
import QRCode

extension Face: ExpressibleByArgument {}

/// What is known of the visitor before the guide opens.
struct VisitorOptions: ParsableArguments {
  @OptionGroup var age: AgeOption

  @Option(help: "Voor wie: parent (ouder), consult (CJG) of visit (huisbezoek).")
  var face = Face.parent

  @Option(help: "Thema, zoals slapen.")
  var theme: String?

  /// The id of `--theme`; nil when no theme was given.
  func theme(in guide: Guide) throws -> Theme.ID? {
    guard let theme else { return nil }
    guard let id = Theme.ID(theme), guide.theme(id) != nil else {
      let known = guide.themes.entries.map(\.id.text)
      throw Complaint.unknownTheme(theme, known: known).said(in: guide.language)
    }
    return id
  }

  /// A session that is already where the options lead; to a theme by way of the age, should nobody
  /// have told one.
  func session(over guide: Guide, outlets: Outlets, kiosk: Kiosk?) throws -> Session {
    var session = Session(
      guide: guide,
      face: face,
      today: .today,
      encode: { CodeSquare(address: $0) },
      outlets: outlets,
      kiosk: kiosk
    )
    let theme = try theme(in: guide).map(Place.theme)
    let child = try age.child(in: guide.language)
    if let place = theme ?? child.map({ _ in .now }) { session.go(to: place, for: child) }
    return session
  }
}
