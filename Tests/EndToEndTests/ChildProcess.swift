import Glibc

/// A program that was started by a test, and ends with it.
///
/// Foundation's Process can't give a program a terminal.
final class ChildProcess {
  let id: pid_t
  private var isRunning = true

  /// Where a program reads from or writes to.
  enum Stream {
    case descriptor(Int32)
    /// Opened for reading and writing; a terminal becomes the controlling one.
    case file(String)

    static let nothing = file("/dev/null")
  }

  /// What the tests may have open themselves: a pipe that a tmux server inherits never ends.
  private static let others = Int32(3)..<512

  /// POSIX_SPAWN_SETSID, which Swift does not see.
  private static let newSession: Int16 = 0x80

  /// Starts a program in a session of its own, as if the tests had nothing open, no signal ignored
  /// or blocked, and no wish for core files.
  init(
    _ command: [String],
    environment: [String: String] = Program.environment,
    input: Stream = .nothing,
    output: Stream = .nothing,
    error: Stream = .nothing
  ) throws {
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), [rlimit(rlim_cur: 0, rlim_max: 0)])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in zip(Int32(0)..., [input, output, error]) {
      switch stream {
      case .descriptor(let from): posix_spawn_file_actions_adddup2(&actions, from, number)
      case .file(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_RDWR, 0)
      }
    }
    for number in Self.others { posix_spawn_file_actions_addclose(&actions, number) }
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var id: pid_t = 0
    let failure = posix_spawnp(&id, command[0], &actions, &attributes, arguments, variables)
    guard failure == 0 else {
      throw Fault("\(command[0]) does not start: \(String(cString: strerror(failure)))")
    }
    self.id = id
  }

  deinit {
    guard isRunning else { return }
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }

  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | newSession
    )
    return attributes
  }

  /// Waits for the end of a program that is known to be short.
  func waitForEnd() -> Ending { taken(waiting: true) ?? Ending(cause: .signal(0), usage: rusage()) }

  /// Waits for the end.
  ///
  /// - Parameter read: called all the while, for what would hold the program up if nobody read it.
  func ending(
    within limit: Duration = Patience.usual,
    reading read: () -> Void = {}
  ) async throws -> Ending {
    let ending = try await Patience.answer(within: limit) { () -> Ending? in
      read()
      return taken(waiting: false)
    }
    guard let ending else { throw Fault("Process \(id) did not end within \(limit).") }
    return ending
  }

  private func taken(waiting: Bool) -> Ending? {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(id, &status, waiting ? 0 : WNOHANG, &usage) == id else { return nil }
    isRunning = false
    let signal = status & 0x7F
    return Ending(cause: signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal), usage: usage)
  }
}
