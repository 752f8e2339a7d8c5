import Glibc

/// Another program that gets a text and has limited time, far from the terminal.
///
/// It has a session of its own: no key of the visitor is a signal to it, and it can't ask the visitor
/// anything.
final class HelperProgram {
  let id: pid_t
  var input: Int32
  let errors: Int32

  /// How it ended, and what it said of errors.
  struct Ending {
    let isSuccess: Bool
    let errors: String
  }

  /// POSIX_SPAWN_SETSID, which Swift does not see.
  private static let newSession: Int16 = 0x80

  /// Starts a program by its path; nil when that is impossible.
  init?(_ command: [String], environment: [String: String]) {
    // Without a handler a program's end would be lost where the parent of this one ignored ends.
    signal(SIGCHLD, SIG_DFL)
    let (input, errors) = (Self.line(), Self.line())
    let id = Self.start(command, environment, input: input.far, errors: errors.far)
    for end in [input.far, errors.far] { close(end) }
    guard let id else {
      for end in [input.near, errors.near] { close(end) }
      return nil
    }
    (self.id, self.input, self.errors) = (id, input.near, errors.near)
  }

  /// A line to the program, which waits for nothing at this end; ends of -1 when there is none.
  ///
  /// Not a pipe: who writes into one that nobody reads is ended by a signal.
  private static func line() -> (near: Int32, far: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    socketpair(AF_UNIX, kind, 0, &ends)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    return (ends[0], ends[1])
  }

  deinit {
    if input >= 0 { close(input) }
    close(errors)
  }

  private static func start(
    _ command: [String],
    _ environment: [String: String],
    input: Int32,
    errors: Int32
  ) -> pid_t? {
    guard input >= 0, errors >= 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var all = sigset_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | newSession
    )
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var id: pid_t = 0
    let failure = posix_spawn(&id, command[0], &actions, &attributes, arguments, variables)
    return failure == 0 ? id : nil
  }
}
