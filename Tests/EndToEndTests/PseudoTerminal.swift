import Glibc

/// A bare terminal of 80 by 24, for what tmux can't tell: its modes, and what happens when it closes.
final class PseudoTerminal {
  /// The end on which a person would sit; below 0 after `close()`.
  private var near: Int32
  /// The end for programs; kept open, so that the modes can be asked after the last program.
  private let far: Int32
  private let path: String
  private var received: [UInt8] = []

  init() throws {
    var ends: (near: Int32, far: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.near, &ends.far, &name, nil, &size) == 0 else {
      throw Fault("There is no terminal to spare.")
    }
    (near, far) = ends
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    for end in [near, far] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    close()
    Glibc.close(far)
  }

  /// The end for programs.
  var stream: ChildProcess.Stream { .file(path) }

  /// The modes of the terminal, byte for byte.
  var modes: [UInt8] {
    var modes = termios()
    tcgetattr(far, &modes)
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  /// Bytes that were typed and that no program has read.
  var unread: Int {
    var count: Int32 = 0
    _ = ioctl(far, UInt(FIONREAD), &count)
    return Int(count)
  }

  /// Writes as much as the terminal holds while nobody reads.
  ///
  /// - Returns: what was written.
  func fill() -> String {
    let piece = String(repeating: "~", count: 64)
    var all = ""
    while true {
      let count = Glibc.write(far, piece, piece.utf8.count)
      guard count > 0 else { return all }
      all += piece.prefix(count)
    }
  }

  /// Sets modes that no program sets by itself.
  func setUnusualModes() {
    var modes = termios()
    tcgetattr(far, &modes)
    modes.c_iflag ^= tcflag_t(IXANY)
    modes.c_lflag ^= tcflag_t(ECHOK)
    modes.c_cc.2 = 8  // the key that erases: Backspace as old terminals send it
    tcsetattr(far, TCSANOW, &modes)
  }

  /// Everything that programs have written so far.
  func text() -> String {
    readAll()
    return String(decoding: received, as: UTF8.self)
  }

  /// Takes what programs have written, or they would stand still when there is too much of it.
  func readAll() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while near >= 0 {
      let count = read(near, &buffer, buffer.count)
      guard count > 0 else { return }
      received += buffer[..<count]
    }
  }

  /// Waits until a text was written.
  func wait(for text: String) async throws {
    let answer = try await Patience.answer { self.text().contains(text) ? true : nil }
    if answer == nil { throw Fault(waitingFor: "«\(text)»", seeing: self.text().debugDescription) }
  }

  /// Opens the guide and waits for its first page.
  func openGuide(
    _ command: [String] = [Program.path],
    showing text: String = "Hoe oud is je kind?"
  ) async throws -> ChildProcess {
    let guide = try ChildProcess(command, input: stream, output: stream, error: stream)
    try await wait(for: text)
    return guide
  }

  func type(_ text: String) {
    var bytes = Array(text.utf8)
    write(near, &bytes, bytes.count)
  }

  /// Goes away, as a window that is closed.
  func close() {
    if near >= 0 { Glibc.close(near) }
    near = -1
  }
}
