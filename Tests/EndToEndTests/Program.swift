import Glibc

/// The program under test, and the packs that it reads here.
enum Program {
  /// The build folder: the program lies in it, beside the tests.
  static let folder: String = {
    guard let tests = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(tests) }
    return parent(of: String(cString: tests))
  }()

  static let path = "\(folder)/oudergids"

  /// The folder of the packs that were made for tests: proefstad extends proefland.
  static let packs = "\(parent(of: parent(of: #filePath)))/TestSupport/Packs"

  /// What the program and everything around it knows of the machine: the same everywhere.
  static let environment = [
    "PATH": "\(folder):\(searchPath)", "LC_ALL": "C.UTF-8", "HOME": "/", "PS1": "$ ",
    "TERM": "xterm-256color", "OUDERGIDS_PACK": "\(packs)/proefstad",
  ]

  /// Whether a program can be found by its name.
  static func isInstalled(_ name: String) -> Bool {
    searchPath.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// The value of a variable of the tests themselves; empty when it is not set.
  static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  /// Where programs are looked for; those of an administrator too.
  static let searchPath = variable("PATH") + ":/usr/sbin:/sbin"

  private static func parent(of path: String) -> String {
    "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }
}
