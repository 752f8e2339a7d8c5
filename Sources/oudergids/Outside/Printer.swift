import Glibc

/// The printer that the owner of the machine gave for slips, by way of CUPS.
struct Printer {
  private let name: String
  private let environment: [String: String]
  /// The program, as it was found at the start; nil when there was none.
  private let program: String?

  /// Creates a printer; nil for what can't be the name of one, or would be an option of lp.
  ///
  /// - Parameter environment: what lp may know of the machine; with PATH, where it is looked for.
  init?(_ name: String, environment: [String: String]) {
    guard (1...127).contains(name.utf8.count), !name.hasPrefix("-"),
      name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
      !name.contains(where: \.isWhitespace)
    else { return nil }
    self.name = name
    // Its complaints are read here, so they must be in one language.
    self.environment = environment.merging(["LC_ALL": "C"]) { $1 }
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    program = folders.map { "\($0)/lp" }.first { access($0, X_OK) == 0 }
  }

  /// Prints a plain text.
  ///
  /// - Parameter limit: for how long lp may keep the program waiting.
  func print(_ text: [UInt8], within limit: Duration = .seconds(10)) throws(NotPrinted) {
    guard let program else { throw .noProgram }
    let command = [program, "-d", name, "-t", "Oudergids", "--"]
    guard let helper = HelperProgram(command, environment: environment) else { throw .noProgram }
    guard let ending = helper.run(on: text, within: limit) else { throw .silent }
    guard !ending.isSuccess else { return }
    if ending.errors.contains("does not exist") { throw .unknownPrinter(name) }
    let reason = ending.errors.split(separator: "\n").first.map(String.init) ?? "lp"
    throw .refused(name, reason: String(reason.prefix(120)))
  }
}
