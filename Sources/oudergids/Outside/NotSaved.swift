import Glibc
import GuideScreens

/// Why a file could not be written.
enum NotSaved: Error, Hashable {
  case full, readOnly, forbidden
  /// The folder is not there, as when a stick was taken out.
  case gone
  /// Every name that could be used is taken.
  case crowded
  /// The operating system's error number.
  case other(Int32)

  /// What the operating system's error number means for who wants to save.
  init(errno number: Int32) {
    self =
      switch number {
      case ENOSPC, EDQUOT, EFBIG: .full
      case EROFS: .readOnly
      case EACCES, EPERM: .forbidden
      case ENOENT, ENOTDIR, ENODEV, ENXIO: .gone
      default: .other(number)
      }
  }

  /// What is wrong and what to do now, to stand behind a colon.
  func cause(_ words: Wording) -> String {
    switch self {
    case .full: words[.causeFull]
    case .readOnly: words[.causeReadOnly]
    case .forbidden: words[.causeForbidden]
    case .gone: words[.causeGone]
    case .crowded: words[.causeCrowded]
    case .other(let number): words(.causeOther, String(cString: strerror(number)))
    }
  }
}
