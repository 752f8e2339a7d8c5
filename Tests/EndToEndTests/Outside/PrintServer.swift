import Glibc

/// A CUPS of a test's own, with one printer that prints into nothing.
final class PrintServer {
  /// The name of the printer.
  static let printer = "proef"

  private let folder: ScratchFolder
  private let server: ChildProcess
  /// What programs that print must know.
  let environment: [String: String]

  static let isInstalled =
    Program.isInstalled("lp") && Program.isInstalled("cupsd") && Program.isInstalled("lpadmin")

  init() async throws {
    folder = try ScratchFolder()
    chmod(folder.path, 0o755)
    let path = folder.path
    for name in ["spool", "state", "cache", "temp"] { try folder.write("", to: "\(name)/leeg") }
    try folder.write(
      """
      Listen \(path)/cups
      WebInterface No
      <Location />
      Allow all
      </Location>
      <Policy default>
      <Limit All>
      Allow all
      </Limit>
      </Policy>
      """,
      to: "cupsd.conf"
    )
    try folder.write(
      """
      ServerRoot \(path)
      RequestRoot \(path)/spool
      StateDir \(path)/state
      CacheDir \(path)/cache
      TempDir \(path)/temp
      ErrorLog \(path)/errors
      AccessLog \(path)/access
      PageLog \(path)/pages
      FileDevice Yes
      """,
      to: "files.conf"
    )
    environment = ["PATH": Program.searchPath, "HOME": path, "CUPS_SERVER": "\(path)/cups"]
    server = try ChildProcess(
      ["cupsd", "-f", "-c", "\(path)/cupsd.conf", "-s", "\(path)/files.conf"],
      environment: environment
    )
    let adding = ["lpadmin", "-p", Self.printer, "-E", "-v", "file:///dev/null", "-m", "raw"]
    let answer = try await Patience.answer {
      try ChildProcess(adding, environment: environment).waitForEnd().cause == .exit(0) ? true : nil
    }
    if answer == nil { throw Fault("CUPS does not answer: \(log)") }
  }

  /// What the server complains of.
  private var log: String { (try? folder.text(of: "errors")) ?? "It has said nothing." }

  /// The text of the first job, as it came from lp.
  func firstJob() throws -> String { try folder.text(of: "spool/d00001-001") }

  /// What was printed, and under which title: a line a page.
  func pages() async throws -> String {
    let pages = try await Patience.answer { () -> String? in
      // CUPS makes the file with the first page.
      let text = try? folder.text(of: "pages")
      return text?.isEmpty == false ? text : nil
    }
    guard let pages else { throw Fault(waitingFor: "a page", seeing: log) }
    return pages
  }
}
