import GuideContent
import GuideModel

/// Finds packs on the machine.
struct PackFinder {
  /// Opens a pack.
  ///
  /// - Parameter path: a pack's folder, or a folder of packs; nil for the nearest bundled ones.
  func chain(named path: String?) throws(Problem) -> [Pack] {
    let shelves = GuideContent.shelves(besideProgramIn: Environment.programFolder)
    guard let path else {
      let home = shelves.first { isPack("\($0)/\(GuideContent.defaultPack)") } ?? shelves[0]
      return try Pack.chain(at: "\(home)/\(GuideContent.defaultPack)", shelves: shelves)
    }
    let inside = "\(path)/\(GuideContent.defaultPack)"
    return try Pack.chain(at: !isPack(path) && isPack(inside) ? inside : path, shelves: shelves)
  }

  private func isPack(_ path: String) -> Bool { Environment.fileExists("\(path)/pack.json") }
}
