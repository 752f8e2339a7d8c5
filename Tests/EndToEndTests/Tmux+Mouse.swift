extension Tmux {
  /// Whether the program asked for reports of the mouse, without the limits of the old ones.
  var takesMouse: Bool {
    get throws { try ask("#{mouse_any_flag}#{mouse_sgr_flag}") == "11" }
  }

  /// Taps the first cell of a text that is shown, and waits for another.
  ///
  /// - Parameter report: what the terminal sends, with the place as numbers or, in the old way, as
  ///   characters.
  @discardableResult
  func tap(
    _ text: String,
    as report: String = "\u{1B}[<0;{x};{y}M",
    until next: String
  ) async throws -> Screen {
    let screen = try await wait(for: text)
    guard let row = screen.lines.firstIndex(where: { $0.contains(text) }),
      let start = screen.lines[row].range(of: text)?.lowerBound
    else { throw Fault("«\(text)» is gone.") }
    let (x, y) = (
      screen.lines[row].distance(from: screen.lines[row].startIndex, to: start) + 1, row + 1
    )
    try send(
      report.replacing("{x}", with: "\(x)").replacing("{y}", with: "\(y)")
        .replacing("{X}", with: Self.oldPlace(x)).replacing("{Y}", with: Self.oldPlace(y))
    )
    return try await wait(for: next)
  }

  private static func oldPlace(_ number: Int) -> String {
    Unicode.Scalar(UInt32(32 + number)).map { String(Character($0)) } ?? ""
  }
}
