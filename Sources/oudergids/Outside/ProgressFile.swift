import Glibc
import GuideModel

/// The file in which a family's progress outlives a visit; this program's alone while it runs.
final class ProgressFile {
  /// What was read, or has been saved since.
  private(set) var saved: Progress
  /// What is wrong in the file that was found; nil once that is set aside.
  private(set) var damage: Problem?
  /// Why the last change is not in the file; nil when it is.
  private(set) var failure: NotSaved?
  private let path: String
  private let lock: Result<FileLock, NotSaved>

  /// Why the file is not used, and left as it is.
  enum Refusal: Error {
    case inUse
    case newer
    case unreadable(Problem)
  }

  /// Reads the file; where there is none, there is no progress yet.
  init(at path: String) throws(Refusal) {
    self.path = Path.target(of: path)
    lock = try Self.lock(self.path)
    (saved, damage) = try Self.read(self.path)
    // Of a program that was killed while it saved.
    if case .success = lock { unlink(draft) }
  }

  /// Why nothing can be saved, as far as that is known without trying; nil where it may be possible.
  var obstacle: NotSaved? { if case .failure(let failure) = lock { failure } else { nil } }

  /// Gives a damaged file another name, under which nothing is lost.
  ///
  /// - Returns: the new name, without its folder; nil when nothing is damaged.
  func setAside() throws(NotSaved) -> String? {
    _ = try lock.get()
    guard damage != nil else { return nil }
    for number in 1...Self.mostAside {
      let aside = "\(path).beschadigd-\(number)"
      if try Path.move(path, toFree: aside) {
        damage = nil
        return Path.name(of: aside)
      }
    }
    throw .crowded
  }

  /// Has the file hold the progress, should it not do so yet.
  func save(_ progress: Progress) throws(NotSaved) {
    guard progress != saved else {
      failure = nil
      return
    }
    do {
      _ = try setAside()
      try Draft(progress.json, at: draft).replace(path)
      saved = progress
      failure = nil
    } catch {
      failure = error
      throw error
    }
  }

  /// Damaged files of one name that are set aside at the most.
  private static let mostAside = 99

  private var draft: String { Self.beside(path, "nieuw") }

  /// A name for a file that nobody looks for.
  private static func beside(_ path: String, _ ending: String) -> String {
    "\(Path.folder(of: path))/.\(Path.name(of: path)).\(ending)"
  }

  private static func lock(_ path: String) throws(Refusal) -> Result<FileLock, NotSaved> {
    do {
      return .success(try FileLock(at: beside(path, "slot")))
    } catch {
      switch error {
      case .taken: throw .inUse
      case .impossible(let failure): return .failure(failure)
      }
    }
  }

  private static func read(_ path: String) throws(Refusal) -> (Progress, Problem?) {
    let name = Path.name(of: path)
    let bytes: [UInt8]?
    do {
      bytes = try RegularFile.bytes(at: path, called: name, limit: Progress.largestFile)
    } catch {
      throw .unreadable(error)
    }
    guard let bytes else { return (Progress(), nil) }
    do {
      return (try Progress(json: bytes, file: name), nil)
    } catch {
      switch error {
      case .newer: throw .newer
      case .damaged(let problem): return (Progress(), problem)
      }
    }
  }
}
