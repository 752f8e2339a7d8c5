import ArgumentParser
import Glibc
import GuideModel

/// What the program prints for pipes and files, written at once so that a failure is noticed.
enum Output {
  /// Writes lines, each with its end.
  ///
  /// - Parameter language: the language of the complaint when the lines do not arrive.
  static func print(_ lines: [String], in language: Language = .dutch) throws {
    try write(lines.map { "\($0)\n" }.joined(), in: language)
  }

  /// Writes a text as it is.
  ///
  /// - Parameter language: the language of the complaint when the text does not arrive.
  static func write(_ text: String, in language: Language = .dutch) throws {
    guard let failure = write(Array(text.utf8)) else { return }
    throw ending(after: failure, in: language)
  }

  /// How the program ends when output does not arrive, with a complaint where one is due.
  ///
  /// - Parameter failure: the operating system's error number.
  static func ending(after failure: Int32, in language: Language) -> ExitCode {
    // Who closed a pipe has read enough. The usual signal has most often ended the program before.
    guard failure != EPIPE else { return ExitCode(128 + SIGPIPE) }
    return Complaint.outputLost(String(cString: strerror(failure))).said(in: language)
  }

  /// Writes everything.
  ///
  /// - Returns: the operating system's error number; nil when all was written.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
