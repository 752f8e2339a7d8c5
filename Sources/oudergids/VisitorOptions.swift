import ArgumentParser
import GuideModel
import GuideScreens

/// What is known of the visitor before the guide opens.
struct VisitorOptions: ParsableArguments {
  @Option(help: "Leeftijd of geboortedag: 8m, '10 weken', 2j6m, 14-3-2026, 'zwanger 22 weken'.")
  var age: String?

  @Option(help: "Thema waarmee de gids opent, zoals slapen.")
  var theme: String?

  /// The child of `--age`; nil when no age was given.
  func child(in language: Language) throws -> Child? {
    try Self.child(typed: age, in: language)
  }

  /// The child of an age as it was typed; nil when none was.
  static func child(typed age: String?, in language: Language) throws -> Child? {
    guard let age else { return nil }
    guard case .understood(let child, _) = TypedAge(age, today: .today) else {
      throw Complaint.notAnAge(age).said(in: language)
    }
    return child
  }

  /// The id of `--theme`; nil when no theme was given.
  func theme(in guide: Guide) throws -> Theme.ID? {
    guard let theme else { return nil }
    guard let id = Theme.ID(theme), guide.theme(id) != nil else {
      let known = guide.themes.entries.map(\.id.text)
      throw Complaint.unknownTheme(theme, known: known).said(in: guide.language)
    }
    return id
  }

  /// A session that is already where the options lead.
  func session(over guide: Guide) throws -> Session {
    var session = Session(guide: guide, today: .today)
    let child = try child(in: guide.language)
    if let theme = try theme(in: guide) {
      session.go(to: .theme(theme), for: child)
    } else if let child {
      session.go(to: .now, for: child)
    }
    return session
  }
}
