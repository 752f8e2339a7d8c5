import Glibc

/// What the program gives up where anyone may sit at the keys.
enum PublicMachine {
  /// Leaves ^C, ^\ and ^Z without effect, and has a crash write nothing of what was in memory.
  static func close() {
    for number in [SIGINT, SIGQUIT, SIGTSTP] { signal(number, SIG_IGN) }
    // One byte: too little for a file, and what keeps Linux from handing memory to a program
    // (fs/coredump.c), for which no byte at all would not do.
    var least = rlimit(rlim_cur: 1, rlim_max: 1)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &least)
  }
}
