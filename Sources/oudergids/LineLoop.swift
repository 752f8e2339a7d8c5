import GuideModel
import GuideScreens
import LinearTerminal

/// Says pages line by line and does what typed lines ask, until one of them, a signal or the end of
/// input ends it.
struct LineLoop {
  private var dialogue: Dialogue
  private let outside: Outside
  private let terminal: LinearTerminal
  private var silence = Silence()

  init(_ session: Session, _ outside: Outside, on terminal: LinearTerminal) {
    dialogue = Dialogue(session)
    self.outside = outside
    self.terminal = terminal
  }

  /// Says what is new, asks for a line, and handles it; what it changed is saved before it is said.
  ///
  /// - Returns: the exit code: 0, or 128 and the number of the signal that ended the program.
  mutating func run() throws(LinearTerminal.OutputFailure) -> Int32 {
    try reply()
    while true {
      let patience = dialogue.session.patience.map(silence.left) ?? CalendarDay.restOfToday
      switch try terminal.nextLine(within: patience) {
      case .signal(let number): return 128 + number
      case .ended: return 0
      case .silence: try handleSilence()
      case .line(let line):
        silence.begin()
        dialogue.session.turnBeforeKey(to: .today)
        for effect in dialogue.hear(line) {
          if let code = try perform(effect) { return code }
        }
        outside.keep(&dialogue.session)
        try reply()
      }
    }
  }

  private mutating func reply() throws(LinearTerminal.OutputFailure) {
    let lines = dialogue.reply(on: terminal.sheet)
    try say(lines)
  }

  /// Says lines, and asks for the next one.
  private func say(_ lines: [String]) throws(LinearTerminal.OutputFailure) {
    try terminal.say(lines)
    try terminal.ask(dialogue.prompt(on: terminal.sheet))
  }

  private mutating func handleSilence() throws(LinearTerminal.OutputFailure) {
    if dialogue.session.patience.map(silence.left) == 0 {
      silence.begin()
      for effect in dialogue.session.nobodyCame() { _ = try perform(effect) }
    }
    dialogue.session.turn(to: .today)
    let lines = dialogue.notice(on: terminal.sheet)
    if !lines.isEmpty { try say([""] + lines) }
  }

  /// - Returns: the exit code when the program is to end.
  private mutating func perform(
    _ effect: Effect
  ) throws(LinearTerminal.OutputFailure) -> Int32? {
    switch effect {
    case .quit: return 0
    case .repaint: dialogue.repeatPage()
    case .wipe: try terminal.wipe()
    case .printSlip:
      try terminal.say([dialogue.session.words[.printing]])
      outside.printSlip(&dialogue.session)
    case .saveSlip(let format): outside.saveSlip(format, &dialogue.session)
    }
    return nil
  }
}
