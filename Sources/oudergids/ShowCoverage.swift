import ArgumentParser
import Canvas
import GuideModel
import GuideScreens

/// Prints how many answers each theme has at each stage.
struct ShowCoverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Toon hoeveel antwoorden elk thema heeft, per leeftijd."
  )

  @OptionGroup var location: PackLocation

  func run() throws {
    let coverage = Coverage(of: try location.guide())
    let width = coverage.themes.map(\.name.displayWidth).max() ?? 0
    let rows = coverage.themes.map { theme in
      let cells = Stage.allCases.map { stage in
        let count = coverage[theme.id, stage]
        let isExcused = count < coverage.needed && coverage.excuse(theme.id, stage) != nil
        return "\(count)\(isExcused ? "-" : count < coverage.needed ? "!" : " ")"
      }
      return Self.row(theme.name, cells, width)
    }
    try Output.print(
      [Self.row("", Stage.allCases.map(\.rawValue), width)] + rows
        + ["", "! minder dan \(coverage.needed)   - hoeft niet, zie rules.json"]
    )
  }

  private static func row(_ name: String, _ cells: [String], _ width: Int) -> String {
    name + String(repeating: " ", count: width - name.displayWidth)
      + cells.map { String(repeating: " ", count: max(1, 9 - $0.displayWidth)) + $0 }.joined()
  }
}
