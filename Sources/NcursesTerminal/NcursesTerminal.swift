import CNcurses
import Canvas

/// The person's terminal: canvases go out, events come in.
///
/// One at a time, on one thread. From its creation to `close()` the terminal is the program's; it is
/// given back as it was found, also when the program exits, crashes or is stopped.
///
/// INT, QUIT, TERM and HUP become events. What the program ignores before it creates the terminal
/// stays ignored, TSTP too: so a kiosk switches off ^C, ^\ and ^Z. A second INT, QUIT or TERM ends
/// the program at once, as it must be hanging; the terminal is restored then too.
public final class NcursesTerminal {
  private let glyphs: Glyphs
  private var cells = RowCells()
  private var isOpen = true

  /// Opens the screen; nothing is visible before the first `show(_:)`.
  ///
  /// - Parameters:
  ///   - colour: false when the person asked for none, as with `NO_COLOR`.
  ///   - asciiOnly: true when the person asked for no other glyphs.
  ///   - print: how pages are printed.
  ///   - mouse: true when taps and the wheel are keys, which hinders selecting text with the mouse.
  /// - Throws: why there is no screen, with the terminal untouched.
  public init(colour: Bool, asciiOnly: Bool, print: Print, mouse: Bool) throws(TerminalError) {
    let opening = cn_open()
    let name = String(cString: cn_terminal())
    switch opening {
    case .opened: break
    case .already_open: throw .alreadyOpen
    case .not_a_terminal: throw .notATerminal
    case .unknown_terminal: throw .unknownTerminal(name)
    case .too_plain: throw .tooPlain(name)
    }
    glyphs = Glyphs(asciiOnly: asciiOnly || !cn_writes_utf8(), terminal: name)
    let palette = Palette(colours: colour ? Int(cn_start_colours()) : 0, print: print)
    for role in Role.allCases {
      let look = palette.look(of: role)
      cn_set_look(Int32(role.rawValue), look.attributes.rawValue, look.colour, look.ground)
    }
    if mouse { cn_take_taps() }
  }

  deinit { close() }

  /// The size in cells; it changes only with a `.resized` event.
  public var size: Size {
    let size = cn_screen_size()
    return Size(columns: Int(size.columns), rows: Int(size.rows))
  }

  /// How its font can draw the modules of a code square.
  public var moduleShape: ModuleShape { glyphs.moduleShape }

  /// Shows a canvas and places the cursor last; only what has changed is sent.
  ///
  /// A canvas of another size than the terminal's is cut, or leaves blanks. A glyph that the
  /// terminal can't show is replaced by one of the same width.
  public func show(_ canvas: Canvas) {
    guard isOpen else { return }
    cn_erase()
    for row in 0..<min(canvas.size.rows, size.rows) {
      cells.fill(canvas.row(row), glyphs: glyphs)
      cn_put_row(Int32(row), Int32(cells.looks.count), cells.scalars, cells.counts, cells.looks)
    }
    cn_show(Int32(clamping: canvas.cursor.row), Int32(clamping: canvas.cursor.column))
  }

  /// Has the next `show(_:)` send everything anew, as Ctrl-L asks.
  public func repaint() {
    guard isOpen else { return }
    cn_repaint()
  }

  /// Leaves the screen empty until the next `show(_:)`, and has the terminal forget what it showed
  /// before, as far as it can.
  public func wipe() {
    guard isOpen else { return }
    cn_wipe()
  }

  /// The next event; sleeps until there is one, or until so many milliseconds have passed.
  ///
  /// After `.resized`, which also follows a stop by ^Z, nothing certain is visible until `show(_:)`.
  /// A terminal that is gone, or closed here, gives `.ended` with signal HUP. After `.ended` every
  /// next event is the same.
  ///
  /// - Parameter milliseconds: nil to wait for ever.
  /// - Returns: nil when the time has passed, or was cut short by what is no event.
  public func nextEvent(within milliseconds: Int? = nil) -> TerminalEvent? {
    guard isOpen else { return .ended(signal: Int32(cn_hangup)) }
    let wait = milliseconds.map { Int32(clamping: max(1, $0)) } ?? -1
    return TerminalEvent(cn_next(wait), size: size)
  }

  /// An event that waits already, or nil: for draining keys before one redraw.
  ///
  /// Does not wait, but for the 25 ms (or `ESCDELAY`) after an Esc, which may begin another key.
  /// Someone who pastes a book keeps it busy: draw at least once in some hundred events.
  public func pendingEvent() -> TerminalEvent? {
    guard isOpen else { return nil }
    while true {
      let event = cn_next(0)
      guard event.kind != .nothing else { return nil }
      if let event = TerminalEvent(event, size: size) { return event }
    }
  }

  /// Gives the terminal back as it was found, and the signals; harmless twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cn_close()
  }
}
