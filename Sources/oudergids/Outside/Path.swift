import Glibc

/// The parts of a path, and where it leads.
enum Path {
  /// The folder in which a path names something.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last name of a path.
  static func name(of path: String) -> String {
    String(path.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
  }

  /// The file for which a path stands: links are followed, also to a file that is yet to be made.
  static func target(of path: String) -> String {
    var path = path
    for _ in 0..<mostLinks {
      guard let link = link(at: path) else { break }
      path = link.hasPrefix("/") ? link : "\(folder(of: path))/\(link)"
    }
    return path
  }

  /// As many as the kernel follows.
  private static let mostLinks = 40

  /// What a link says; nil for what is none.
  private static func link(at path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(validating: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
