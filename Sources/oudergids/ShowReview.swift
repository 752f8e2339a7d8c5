import ArgumentParser
import GuideModel
import GuideScreens

/// Lists what someone must read again.
struct ShowReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Som op wat nagekeken of goedgekeurd moet worden."
  )

  @OptionGroup var location: PackLocation

  func run() throws {
    let guide = try location.guide()
    let review = Review(of: guide, on: .today)
    try Output.print(
      list("Verlopen", review.overdue)
        + list("Na te kijken binnen \(Review.ahead) maanden", review.due)
        + list("Veranderd sinds de goedkeuring", review.changed)
        + list("Door niemand goedgekeurd", review.unapproved)
    )
  }

  private func list(_ heading: String, _ entries: [Entry]) -> [String] {
    ["\(heading): \(entries.count)"]
      + entries.map { "  \($0.id)\($0.endsOn.map { "  (voor \($0.iso))" } ?? "")" }
  }
}
