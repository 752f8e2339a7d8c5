/// Where the bundled packs lie.
public enum GuideContent {
  /// The pack that opens when nobody names another.
  public static let defaultPack = "den-haag"

  /// The folders of packs that belong to a program, the nearest first: beside it, installed, and the
  /// bundle that the package manager makes.
  ///
  /// - Parameter folder: the folder in which the program lies.
  public static func shelves(besideProgramIn folder: String) -> [String] {
    [
      "\(folder)/Packs", folder, "\(folder)/../share/oudergids",
      "\(folder)/oudergids_GuidePacks.resources/Packs",
    ]
  }
}
