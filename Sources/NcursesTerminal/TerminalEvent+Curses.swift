import CNcurses
import Canvas

extension TerminalEvent {
  /// What C reports, with the size after it; nil for what has no meaning here.
  init?(_ event: cn_event, size: @autoclosure () -> Size) {
    switch event.kind {
    case .nothing: return nil
    case .typed:
      guard let key = Key(typed: event.scalar) else { return nil }
      self = .key(key)
    case .pressed: self = .key(Key(pressed: event.key))
    case .pasted: self = .key(.pasted(event.text.map(String.init(pasted:)) ?? ""))
    case .tapped: self = .key(.tapped(Point(column: Int(event.column), row: Int(event.row))))
    case .resized: self = .resized(size())
    case .ended: self = .ended(signal: event.signal)
    }
  }
}

extension String {
  /// What was pasted; C leaves out the control characters of one byte, and those of two fall here.
  fileprivate init(pasted text: UnsafePointer<CChar>) {
    let scalars = String(cString: text).unicodeScalars
    self.init(UnicodeScalarView(scalars.filter { $0.properties.generalCategory != .control }))
  }
}
