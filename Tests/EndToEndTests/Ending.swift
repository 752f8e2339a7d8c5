import Glibc

/// How a program ended.
struct Ending {
  let cause: Cause
  /// What it took of the processor, from its start on.
  let processorTime: Duration

  enum Cause: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  init(cause: Cause, usage: rusage) {
    self.cause = cause
    processorTime = [usage.ru_utime, usage.ru_stime].reduce(.zero) {
      $0 + .seconds($1.tv_sec) + .microseconds($1.tv_usec)
    }
  }
}
