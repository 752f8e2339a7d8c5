import FoundationEssentials
import Glibc
import Testing

/// A terminal with a shell in it, in a tmux server of its own.
///
/// The server is started here, as one that a client starts keeps what it inherits open. It is ended
/// by its id, as with -D tmux 3.3 takes no `kill-server`.
final class Tmux {
  private let folder: ScratchFolder
  private let server: ChildProcess

  init(columns: Int = 80, rows: Int = 24, pack: String? = nil) async throws {
    guard Program.isInstalled("tmux") else { throw Fault("tmux is missing: apt install tmux.") }
    var environment = Program.environment
    environment["OUDERGIDS_PACK"] = pack ?? environment["OUDERGIDS_PACK"]
    folder = try ScratchFolder()
    server = try ChildProcess(
      ["tmux", "-S", "\(folder.path)/tmux", "-f", "/dev/null", "-D"],
      environment: environment
    )
    let opening = [
      "set-option", "-g", "status", "off", ";",
      "set-option", "-g", "default-terminal", "tmux-256color", ";",
      "new-session", "-d", "-c", folder.path, "-x", "\(columns)", "-y", "\(rows)", "exec sh -i",
    ]
    let isOpen = try await Patience.answer { try reply(to: opening).isGiven ? true : nil }
    guard isOpen == true else {
      throw Fault("tmux does not answer.")
    }
    try await wait(until: "a prompt") { $0.cursorColumn > 0 }
  }

  /// Types a line for the shell.
  func type(_ line: String) throws {
    try tell(["send-keys", "-l", "--", line, ";", "send-keys", "Enter"])
  }

  /// Presses keys, by the names that tmux has for them: `j`, `Enter`, `C-z`.
  func press(_ keys: String...) throws { try tell(["send-keys", "--"] + keys) }

  /// Sends bytes to the program as they are.
  func send(_ bytes: String) throws { try tell(["send-keys", "-l", "--", bytes]) }

  /// Pastes a text, between marks where the program asked for them.
  func paste(_ text: String) throws {
    try tell(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What is shown now.
  func screen() throws -> Screen {
    let capture = try tell(["capture-pane", "-p", ";", "display-message", "-p", Screen.format])
    guard let screen = Screen(capture: capture) else { throw Fault("No screen: \(capture)") }
    return screen
  }

  /// The rows that are shown now, blanks at the end included, with escape sequences for how they
  /// look; a row begins with the look in which the last one ended.
  func looks() throws -> [String] {
    try tell(["capture-pane", "-p", "-e", "-N"]).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    .map(String.init)
  }

  /// The rows that were scrolled away, the oldest first, and those that are shown.
  func history() throws -> [String] {
    try tell(["capture-pane", "-p", "-S", "-"]).split(separator: "\n").map(String.init)
  }

  /// Waits until a text is shown.
  @discardableResult
  func wait(for text: String, within limit: Duration = Patience.usual) async throws -> Screen {
    try await wait(until: "«\(text)»", within: limit) { $0.contains(text) }
  }

  /// Waits until the screen is as wished, and stands still: a page that is half drawn is no answer.
  ///
  /// - Throws: the wish, in words, and what is shown instead.
  @discardableResult
  func wait(
    until wish: String,
    within limit: Duration = Patience.usual,
    _ isFulfilled: (Screen) -> Bool
  ) async throws -> Screen {
    var last: Screen?
    let wished = try await Patience.answer(within: limit) { () -> Screen? in
      let now = try screen()
      defer { last = now }
      return now == last && isFulfilled(now) ? now : nil
    }
    guard let wished else { throw Fault(waitingFor: wish, seeing: try screen()) }
    return wished
  }

  /// What tmux knows of the terminal, as its formats name it.
  func ask(_ format: String) throws -> String {
    try tell(["display-message", "-p", format]).filter { $0 != "\n" }
  }

  /// The process that has the terminal: the program that the shell waits for.
  func foregroundProcess() throws -> pid_t {
    let shell = try tell(["display-message", "-p", "#{pane_pid}"]).filter(\.isNumber)
    // Behind the name in brackets: state, parent, group, session, terminal, and whose that is.
    let fields = try String(contentsOfFile: "/proc/\(shell)/stat", encoding: .utf8)
      .split(separator: ")").last?.split(separator: " ")
    let process = try #require(fields.flatMap { pid_t($0[5]) })
    guard process > 1, process != pid_t(shell) else { throw Fault("Only the shell is there.") }
    return process
  }

  @discardableResult
  private func tell(_ command: [String]) throws -> String {
    let reply = try reply(to: command)
    guard reply.isGiven else { throw Fault("tmux refuses \(command): \(reply.text)") }
    return reply.text
  }

  /// What tmux writes, which is a complaint when it does not do what was asked.
  private func reply(to command: [String]) throws -> (isGiven: Bool, text: String) {
    let output = try Catcher()
    let client = try ChildProcess(
      ["tmux", "-S", "\(folder.path)/tmux", "-N"] + command,
      output: output.stream,
      error: output.stream
    )
    let text = output.text()
    return (client.waitForEnd().cause == .exit(0), text)
  }
}
