import GuideScreens

/// Why a text was not printed.
enum NotPrinted: Error, Hashable {
  /// There is no program lp.
  case noProgram
  /// There is no printer of the name, or nobody who knows; lp does not say which.
  case unknownPrinter(String)
  /// Nothing came of it in time.
  case silent
  /// With the name, and what lp says.
  case refused(String, reason: String)

  /// What is wrong and what to do now.
  func sentence(_ words: Wording) -> String {
    switch self {
    case .noProgram: words[.printerMissing]
    case .unknownPrinter(let name): words(.printerUnknown, name)
    case .silent: words[.printerSilent]
    case .refused(let name, let reason): words(.printerRefuses, name, reason)
    }
  }
}
