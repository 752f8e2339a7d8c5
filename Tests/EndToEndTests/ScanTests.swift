import Testing

@Suite(.needsTmux, .needsCodeReader, .timeLimit(.minutes(1)))
struct `The code of a source` {
  private static let usual = "https://www.voorbeeld.nl/ouders/slapen/hoe-lang-slaapt-een-ki"

  @Test(arguments: [
    "https://a.nl", usual, usual + "nd/van-acht-maanden?bron=oudergids#antwoord",
  ])
  func `is read by a camera on a terminal of 80 by 24`(address: String) async throws {
    let packs = try Self.packs(naming: address)
    let terminal = try await Tmux(pack: "\(packs.path)/proefstad")
    try await Self.openCode(on: terminal)
    let looks = try await Self.looks(of: terminal)
    #expect(try Photograph(of: looks, on: .dark).codes() == [address])
    #expect(try Photograph(of: looks, on: .light).codes() == [address])
  }

  /// The last one has eight colours.
  @Test(arguments: [
    "oudergids --ascii", "env LC_ALL=C oudergids", "env TERM=screen LC_ALL=C oudergids",
  ])
  func `is read by a camera where there are no half blocks`(command: String) async throws {
    let packs = try Self.packs(naming: Self.usual)
    let terminal = try await Tmux(columns: 83, rows: 42, pack: "\(packs.path)/proefstad")
    try await Self.openCode(with: command, on: terminal)
    let looks = try await Self.looks(of: terminal)
    #expect(!looks.contains { $0.contains { "▀▄█".contains($0) } })
    #expect(try Photograph(of: looks, on: .dark).codes() == [Self.usual])
    #expect(try Photograph(of: looks, on: .light).codes() == [Self.usual])
  }

  /// The console takes part here, as tmux never tells of the coloured blanks that it erases.
  @Test(arguments: ["NO_COLOR=1", "TERM=vt100", "NO_COLOR=1 LC_ALL=C", "NO_COLOR=1 TERM=linux"])
  func `is read by a camera on a dark terminal without colours`(environment: String) async throws {
    let packs = try Self.packs(naming: Self.usual)
    let terminal = try await Tmux(columns: 83, rows: 42, pack: "\(packs.path)/proefstad")
    try await Self.openCode(with: "env \(environment) oudergids", on: terminal)
    let looks = try await Self.looks(of: terminal)
    #expect(try Photograph(of: looks, on: .dark).codes() == [Self.usual])
  }

  @Test(arguments: [("oudergids", 79, 21), ("oudergids", 40, 24), ("oudergids --ascii", 80, 24)])
  func `gives way to its address on a smaller screen`(
    command: String,
    columns: Int,
    rows: Int
  ) async throws {
    let packs = try Self.packs(naming: Self.usual)
    let terminal = try await Tmux(columns: 80, rows: 24, pack: "\(packs.path)/proefstad")
    try await Self.openCode(with: command, on: terminal)
    try terminal.resize(columns: columns, rows: rows)
    try await terminal.wait(until: "the address alone") {
      $0.lines.joined().contains(Self.usual) && $0.contains("De QR-code past niet")
    }
    #expect(try Photograph(of: try terminal.looks(), on: .dark).codes() == [])
  }

  /// The packs of the tests with an address for each of their sources.
  private static func packs(naming address: String) throws -> ScratchFolder {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let sources = ["ncj-slaap", "nhg"].map { id in
      #"{"id": "\#(id)", "publisher": "NCJ", "title": "Slapen", "url": "\#(address)", "#
        + #""kind": "guideline", "read": "2026-01-02"}"#
    }
    try packs.write("[\(sources.joined(separator: ","))]", to: "proefland/sources.json")
    return packs
  }

  /// Opens the last source of an answer.
  private static func openCode(
    with command: String = "oudergids",
    on terminal: Tmux
  ) async throws {
    try await terminal.openGuide("\(command) --age 8m", showing: "Nu: 8 maanden")
    try terminal.press("Enter")
    try await terminal.wait(for: "Dit is het korte advies.")
    try terminal.press("End")
    try await terminal.wait(until: "the last source") { $0.selection.contains("Scan de bron") }
    try terminal.press("Enter")
  }

  /// How a page with a code looks.
  private static func looks(of terminal: Tmux) async throws -> [String] {
    try await terminal.wait(until: "a page without choices, down to its last row") {
      $0.selectedRow == nil && !$0.contains("Enter open")
    }
    return try terminal.looks()
  }
}
