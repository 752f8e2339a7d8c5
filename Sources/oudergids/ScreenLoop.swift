import Canvas
import GuideModel
import GuideScreens
import NcursesTerminal

/// Shows pages on a terminal and does what keys ask, until one of them, or a signal, ends it.
struct ScreenLoop {
  private var session: Session
  private let outside: Outside
  private let terminal: NcursesTerminal
  private var silence = Silence()

  /// Most events that are handled before the page is shown again, should keys never stop coming.
  private static let mostAtOnce = 256

  init(_ session: Session, _ outside: Outside, on terminal: NcursesTerminal) {
    self.session = session
    self.outside = outside
    self.terminal = terminal
  }

  /// Shows the page, waits for an event, and handles it with all that wait behind it; what they
  /// changed is saved before it is shown.
  ///
  /// - Returns: the exit code: 0, or 128 and the number of the signal that ended the program.
  mutating func run() -> Int32 {
    while true {
      show()
      let code = handleWaiting()
      outside.keep(&session)
      if let code { return code }
    }
  }

  private func show() { terminal.show(session.canvas(size: terminal.size)) }

  /// - Returns: the exit code when the program is to end.
  private mutating func handleWaiting() -> Int32? {
    let patience = session.patience.map(silence.left) ?? CalendarDay.restOfToday
    var event = patience == 0 ? terminal.pendingEvent() : terminal.nextEvent(within: patience)
    guard event != nil else {
      if session.patience.map(silence.left) == 0 { endPatience() }
      session.turn(to: .today)
      return nil
    }
    for _ in 1...Self.mostAtOnce {
      guard let present = event else { return nil }
      if let code = handle(present) { return code }
      event = terminal.pendingEvent()
    }
    return nil
  }

  private mutating func endPatience() {
    silence.begin()
    for effect in session.nobodyCame() { _ = perform(effect) }
  }

  /// - Returns: the exit code when the program is to end.
  private mutating func handle(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .ended(let signal): return 128 + signal
    case .resized: return nil
    case .key(let key):
      silence.begin()
      session.turnBeforeKey(to: .today)
      for effect in session.handle(key, size: terminal.size) {
        if let code = perform(effect) { return code }
      }
      return nil
    }
  }

  /// - Returns: the exit code when the program is to end.
  private mutating func perform(_ effect: Effect) -> Int32? {
    switch effect {
    case .quit: return 0
    case .repaint: terminal.repaint()
    case .wipe: terminal.wipe()
    case .printSlip:
      session.report(session.words[.printing])
      show()
      outside.printSlip(&session)
      show()
    case .saveSlip(let format):
      outside.saveSlip(format, &session)
      show()
    }
    return nil
  }
}
