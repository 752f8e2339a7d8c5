import Glibc
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Line by line` {
  @Test func `lines from a pipe lead to an answer, and their end ends the guide`() async throws {
    let command = try await Command(["--plain"], typing: "8m\nvragen\n2\n1\n")
    #expect(command.cause == .exit(0))
    #expect(command.errors == "")
    #expect(command.output.contains("\nWanneer slaapt mijn baby door?\n"))
    #expect(!command.output.contains("\u{1B}"))
  }

  @Test func `the last line counts without its end`() async throws {
    let command = try await Command(["--plain"], typing: "8m")
    #expect(command.output.contains("Nu: 8 maanden"))
  }

  @Test func `an empty input ends it after the first page`() async throws {
    let command = try await Command(["--plain"], typing: "")
    #expect(command.cause == .exit(0))
    #expect(command.output.contains("Hoe oud is je kind?"))
  }

  @Test(arguments: [("<&-", 0), (">&- 2>&-", 74)])
  func `a stream that was closed before was taken for one that never says anything`(
    closed: String,
    code: Int32
  ) async throws {
    let shell = try ChildProcess(["sh", "-c", "exec oudergids --plain \(closed)"])
    #expect(try await shell.ending().cause == .exit(code))
  }

  @Test func `q ends it and leaves the lines behind it alone`() async throws {
    let command = try await Command(["--plain"], typing: "q\n8m\n")
    #expect(command.cause == .exit(0))
    #expect(!command.output.contains("Nu: 8 maanden"))
  }

  @Test func `rubbish never comes back`() async throws {
    let rubbish = "\u{1B}[2J\u{0}\u{7}\u{9B}31m\r\n" + String(repeating: "x\u{202E}", count: 9000)
    let command = try await Command(["--plain", "--age", "8m"], typing: rubbish + "\nh\n")
    #expect(command.cause == .exit(0))
    #expect(command.output.contains("Dat ken ik niet."))
    #expect(command.output.contains("Levensgevaar: 112"))
    let controls = command.output.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
    #expect(!command.output.contains("\u{202E}"))
  }

  @Test func `ASCII is all that a locale without UTF-8 gets`() async throws {
    #expect(try await text(in: "C").utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a locale that is not here and says more than UTF-8 got ASCII`() async throws {
    #expect(try await text(in: "xx_XX.UTF-8@euro").utf8.contains { $0 >= 0x80 })
  }

  private func text(in locale: String) async throws -> String {
    let output = try Catcher()
    var environment = Program.environment
    environment["LC_ALL"] = locale
    let input = try Thrower("zwanger\n?\nh\n")
    let guide = try ChildProcess(
      [Program.path, "--plain"],
      environment: environment,
      input: input.stream,
      output: output.stream
    )
    input.close()
    let text = output.text()
    #expect(try await guide.ending().cause == .exit(0))
    return text
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it with its number`(signal: Int32) async throws {
    let terminal = try PseudoTerminal()
    let guide = try await terminal.openGuide([Program.path, "--plain"])
    kill(guide.id, signal)
    #expect(try await guide.ending().cause == .exit(128 + signal))
  }

  @Test(arguments: [(" | head -n 1 >/dev/null", 141), ("> /dev/full", 74)])
  func `output that nobody takes ends it`(out: String, code: Int32) async throws {
    let errors = try Catcher()
    let line =
      "yes h | { oudergids --plain \(out == " | head -n 1 >/dev/null" ? "" : out); "
      + "echo \"klaar: $?\" >&2; }\(out == "> /dev/full" ? "" : out)"
    let shell = try ChildProcess(["sh", "-c", line], error: errors.stream)
    _ = try await shell.ending()
    let text = errors.text()
    #expect(text.hasSuffix("klaar: \(code)\n"), "\(text)")
    #expect(text.contains("oudergids: ") == (code == 74))
  }
}
