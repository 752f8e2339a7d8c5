import Foundation
import GuideModel

/// The packs that tests read.
public enum TestPacks {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()

  /// A small local pack with names that are easily broken; it extends `proefland`.
  public static let town = root.appending(path: "Packs/proefstad").path

  /// The packs that ship with the program.
  public static let shipped = root.appending(path: "../../Resources/Packs").standardized.path

  /// The shipped pack of The Hague.
  public static let denHaag = shipped + "/den-haag"

  /// A guide over a pack.
  public static func guide(
    at path: String = town,
    in language: Language = .dutch
  ) throws -> Guide {
    Guide(packs: try Pack.chain(at: path, shelves: []), language: language)
  }
}
