import Canvas
import Glibc
import NcursesTerminal

/// What a terminal sends, as it arrives on a pseudo-terminal with curses open on it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let line = FuzzedLine.shared else { return 0 }
  // Ctrl-A is the key with which each input ends, so it can't stand in one.
  let bytes = UnsafeBufferPointer(start: start, count: count).map { $0 == 0x01 ? 0x02 : $0 }
  line.send(bytes + Array("\u{1B}[201~\u{1B}[201~\u{1}".utf8))
  var events = 0
  while true {
    guard let event = line.terminal.nextEvent() else { continue }
    if event == .key(.control("a")) { return 0 }
    events += 1
    claim(events <= count + 12, "\(events) events come of \(count) bytes")
    claimEvent(event)
  }
}

private func claimEvent(_ event: TerminalEvent) {
  switch event {
  case .key(.character(let character)):
    claim(!String(character).unicodeScalars.contains(where: \.isControl), "\(event) is a character")
  case .key(.control(let letter)): claim(("a"..."z").contains(letter), "\(event) is a letter")
  case .key(.pasted(let text)):
    claim(!text.unicodeScalars.contains(where: \.isControl), "\(event) has no control characters")
    claim(text.utf8.count <= 1024, "\(event) is bounded")
  case .key(.tapped(let point)):
    claim((0..<80).contains(point.column) && (0..<24).contains(point.row), "\(event) is on screen")
  case .key: break
  case .resized, .ended: claim(false, "\(event) comes of no byte")
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}

/// A pseudo-terminal on standard input and output, which hands on every byte as it is.
private final class FuzzedLine {
  nonisolated(unsafe) static let shared = FuzzedLine()
  let terminal: NcursesTerminal
  private let near: Int32

  init?() {
    var ends: (near: Int32, far: Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.near, &ends.far, nil, nil, &size) == 0, dup2(ends.far, STDIN_FILENO) == 0,
      dup2(ends.far, STDOUT_FILENO) == 1
    else {
      claim(false, "there is a terminal to spare")
      return nil
    }
    near = ends.near
    let found = Self.signals.map(Self.action)
    guard
      let terminal = try? NcursesTerminal(
        colour: false,
        asciiOnly: false,
        print: .usual,
        mouse: true
      )
    else {
      claim(false, "the terminal opens")
      return nil
    }
    self.terminal = terminal
    for (number, action) in zip(Self.signals, found) { sigaction(number, [action], nil) }
    var modes = termios()
    tcgetattr(ends.far, &modes)
    modes.c_lflag &= ~tcflag_t(ISIG | IEXTEN)
    modes.c_iflag &= ~tcflag_t(IXON | IXOFF | ISTRIP | INLCR | IGNCR | ICRNL)
    tcsetattr(ends.far, TCSANOW, &modes)
  }

  /// Those by which libFuzzer learns of a crash; the terminal takes them when it opens.
  private static let signals = [
    SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGINT, SIGTERM, SIGHUP,
  ]

  private static func action(_ number: Int32) -> sigaction {
    var found = sigaction()
    sigaction(number, nil, &found)
    return found
  }

  /// Sends all bytes; a clock of libFuzzer may cut a write short.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(near, $0.baseAddress, $0.count) }
      if sent < 0, errno == EINTR { continue }
      claim(sent > 0, "all of \(bytes.count) bytes are sent")
      rest = rest.dropFirst(sent)
    }
  }
}
