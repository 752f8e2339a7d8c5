import FoundationEssentials
import Glibc
import Testing

@testable import oudergids

@Suite(.timeLimit(.minutes(1)))
struct `Printing` {
  private let folder: ScratchFolder
  private let text = Array("Je meeneembriefje\n\nNoëlle, 小明\n".utf8)

  init() throws {
    folder = try ScratchFolder()
  }

  @Test func `gives lp the text, the printer and a title, and tells lp no more of the machine`()
    async throws
  {
    let printer = try printer {
      #"cat > "$0.text"; printf '%s\n' "$@" > "$0.arguments"; env > "$0.environment""#
    }
    try printer.print(text)
    #expect(try folder.text(of: "lp.text") == String(decoding: text, as: UTF8.self))
    #expect(try folder.text(of: "lp.arguments") == "-d\nproef\n-t\nOudergids\n--\n")
    let environment = try folder.text(of: "lp.environment")
    #expect(environment.contains("LC_ALL=C\n"))
    #expect(!environment.contains("OUDERGIDS"))
  }

  @Test func `gives lp a long text whole`() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
    try printer { #"sleep 0.1; wc -c > "$0.count""# }.print(long)
    #expect(try folder.text(of: "lp.count").filter(\.isNumber) == "3000000")
  }

  @Test(arguments: [
    "exit 0", "exec <&-; exit 0", "yes | head -c 9000000; yes >&2 & sleep 0.1; kill $!",
  ])
  func `survives an lp that does not read, or says very much`(script: String) throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
    #expect(throws: Never.self) { try printer { script + "; exit 0" }.print(long) }
  }

  @Test(arguments: ["", "trap '' TERM HUP INT; cat > /dev/null;"])
  func `waits for no printer that hangs, and leaves nothing running`(script: String) async throws {
    let printer = try printer { "\(script) sleep 600 & echo $$ $! > $0.ids; wait" }
    #expect(throws: NotPrinted.silent) { try printer.print(text, within: .seconds(1)) }
    let ids = try folder.text(of: "lp.ids").split(whereSeparator: \.isWhitespace)
    let (lp, its) = (try #require(pid_t(ids[0])), ids[1])
    #expect(kill(lp, 0) == -1 && errno == ESRCH, "lp runs, or is a zombie")
    let ended = try await Patience.answer { () -> Bool? in
      let status = try? String(contentsOfFile: "/proc/\(its)/stat", encoding: .utf8)
      return status?.contains(") Z ") ?? true ? true : nil
    }
    #expect(ended == true, "what lp started runs on")
  }

  @Test func `ends an lp that never stops complaining`() throws {
    let printer = try printer { "for i in 1 2 3; do cat /dev/zero >&2 & done; wait" }
    #expect(throws: NotPrinted.silent) { try printer.print(text, within: .seconds(1)) }
  }

  @Test(arguments: [
    ("lp: Error - The printer or class does not exist.", NotPrinted.unknownPrinter("proef")),
    (
      #"lp: Destination "proef" is not accepting jobs."#,
      .refused("proef", reason: #"lp: Destination "proef" is not accepting jobs."#)
    ),
    ("", .refused("proef", reason: "lp")),
  ])
  func `says what lp complains of`(complaint: String, failure: NotPrinted) throws {
    let printer = try printer { "cat > /dev/null; echo '\(complaint)' >&2; exit 1" }
    #expect(throws: failure) { try printer.print(text) }
  }

  @Test func `without lp says what to install`() throws {
    let printer = try #require(Printer("proef", environment: ["PATH": "\(folder.path):bin::."]))
    #expect(throws: NotPrinted.noProgram) { try printer.print(text) }
  }

  @Test func `is not possible for lp in the folder where one happens to be`() throws {
    try folder.write("", to: "lp")
    chmod("\(folder.path)/lp", 0o755)
    let printer = try #require(Printer("proef", environment: ["PATH": "."]))
    #expect(throws: NotPrinted.noProgram) { try printer.print(text) }
  }

  @Test(arguments: [
    "-o", "--", "a b", "a\u{1B}[2J", "a\n", "a\u{9B}", String(repeating: "a", count: 128),
  ])
  func `is not possible on what can't be the name of a printer`(name: String) async throws {
    #expect(Printer(name, environment: [:]) == nil)
    let guide = try await Command("--printer=\(name)")
    #expect(guide.cause == .exit(2))
    #expect(guide.errors.isComplaint)
    #expect(!guide.errors.contains("\u{1B}"))
  }

  /// A printer whose lp is a script.
  ///
  /// Written by a shell: what a test itself has open to write, no program that another test starts at
  /// that moment lets be run.
  private func printer(_ script: () -> String) throws -> Printer {
    let writing = #"printf '%s\n' "$1" > "$0"; chmod 755 "$0""#
    let text = "#!/bin/sh\n\(script())"
    let shell = try ChildProcess(["sh", "-c", writing, "\(folder.path)/lp", text])
    #expect(shell.waitForEnd().cause == .exit(0))
    let environment = ["PATH": "\(folder.path):/usr/bin:/bin", "HOME": "/"]
    return try #require(Printer("proef", environment: environment))
  }
}
