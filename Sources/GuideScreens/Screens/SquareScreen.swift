import GuideModel

/// The address of a source as a square for a telephone, on a page of its own.
struct SquareScreen: Screen {
  let id: Source.ID

  func page(for visit: Visit) -> Page {
    guard let source = visit.guide.source(id) else { return missingPage(visit) }
    guard let square = visit.encode?(source.url) else {
      return Page(
        title: source.title,
        blocks: [.paragraph(visit.words[.noSquareAdvice]), .paragraph(source.url)]
      )
    }
    return Page(title: source.title, blocks: [.square(square, address: source.url)])
  }
}
