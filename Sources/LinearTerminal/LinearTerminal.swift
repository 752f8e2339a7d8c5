import Canvas
import Glibc

/// A person who reads lines and types lines, on standard output and input, whatever these are.
///
/// One at a time, on one thread. Nothing is ever written but text and ends of lines; the modes of a
/// terminal stay as they are, so that its own line editing works.
///
/// HUP, INT, QUIT and TERM become events, but for those that the program ignores before it creates
/// the terminal. Where it ignores INT, no key ends it or holds it up until the terminal is released.
public final class LinearTerminal {
  private let glyphs: Glyphs
  private let endings = Endings()
  private let freedKeys = FreedKeys()
  private var buffer = LineBuffer()
  private var hasEnded = false
  private let echoes = isatty(STDIN_FILENO) == 1

  /// Why nothing more can be written.
  public struct OutputFailure: Error {
    /// The operating system's number of the error; EPIPE when nobody reads any more.
    public let code: Int32
  }

  /// - Parameter asciiOnly: true when the person asked for no other glyphs.
  public init(asciiOnly: Bool) {
    glyphs = Glyphs(asciiOnly: asciiOnly || !Self.writesUTF8, terminal: Self.variable("TERM"))
  }

  /// What lines are read on now: rows are known where a person sits at both ends.
  public var sheet: Sheet {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return Sheet()
    }
    // Some terminals go to the next line already when the last column is filled.
    let columns = Int(size.ws_col) - 1
    return Sheet(columns: columns, rows: echoes && size.ws_row > 0 ? Int(size.ws_row) : nil)
  }

  /// Writes lines, each with its end; what comes after a signal is left out.
  public func say(_ lines: [String]) throws(OutputFailure) {
    try write(lines.map { "\($0)\n" }.joined())
  }

  /// Writes what a person is asked, so that the answer stands behind it.
  public func ask(_ prompt: String) throws(OutputFailure) { try write(prompt) }

  /// Forgets what a person typed and has not been read, and pushes what was read out of view, as
  /// nothing can be taken back from a terminal without escapes.
  public func wipe() throws(OutputFailure) {
    if echoes {
      tcflush(STDIN_FILENO, TCIFLUSH)
      buffer = LineBuffer()
    }
    try write(String(repeating: "\n", count: sheet.rows ?? 0))
  }

  /// The next line; sleeps until there is one.
  ///
  /// Where nobody sees an Enter, as in a pipe, an end of line is written for it.
  ///
  /// - Parameter milliseconds: how long to wait; nil for as long as it takes.
  public func nextLine(within milliseconds: Int? = nil) throws(OutputFailure) -> LineEvent {
    while true {
      if let signal = endings.next() { return .signal(signal) }
      if let line = buffer.next() {
        if !echoes { try write("\n") }
        return .line(line)
      }
      if hasEnded {
        try write("\n")
        return .ended
      }
      switch wait(for: STDIN_FILENO, POLLIN, milliseconds ?? -1) {
      case .ready: readMore()
      case .quiet: return .silence
      case .woken: break
      }
    }
  }

  private func readMore() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 { return buffer.take(bytes[..<count]) }
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    buffer.takeEnd()
    hasEnded = true
  }

  /// Writes without ever standing still where a signal could not end it.
  private func write(_ text: String) throws(OutputFailure) {
    var rest = Array(String(text.map { $0 == "\n" ? $0 : glyphs.shown($0) }).utf8)[...]
    while !rest.isEmpty {
      guard wait(for: STDOUT_FILENO, POLLOUT, -1) == .ready else { return }
      // What a pipe takes at once when it takes anything.
      let part = rest.prefix(Int(PIPE_BUF))
      let count = part.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { throw OutputFailure(code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private enum Waking { case ready, quiet, woken }

  /// Waits until a descriptor is ready, or a signal has come.
  private func wait(for descriptor: Int32, _ event: Int32, _ milliseconds: Int) -> Waking {
    var ends = [
      pollfd(fd: endings.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(event), revents: 0),
    ]
    let found = poll(&ends, nfds_t(ends.count), Int32(clamping: milliseconds))
    if found == 0 { return .quiet }
    return found < 0 || ends[0].revents != 0 ? .woken : .ready
  }

  /// Whether the locale writes text as UTF-8; one that is asked for over SSH and not installed here
  /// counts by its name.
  private static var writesUTF8: Bool {
    if setlocale(LC_CTYPE, "") != nil {
      return nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(variable).first { !$0.isEmpty } ?? ""
    return ["utf-8", "utf8"].contains { named.lowercased().contains($0) }
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
