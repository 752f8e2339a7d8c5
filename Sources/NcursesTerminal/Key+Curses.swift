import CNcurses
import Canvas

extension Key {
  /// The key of a typed scalar; nil for a NUL, which a line sends that breaks off, and for control
  /// characters of no keyboard.
  init?(typed value: UInt32) {
    switch value {
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x1B: self = .escape
    case 0x01...0x1A:
      guard let letter = Unicode.Scalar(value + 0x60) else { return nil }
      self = .control(Character(letter))
    case 0x1C...0x1F: self = .other
    default:
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .control
      else { return nil }
      self = .character(Character(scalar))
    }
  }

  /// The key that curses has made of a sequence of bytes.
  init(pressed key: cn_key) {
    self =
      switch key {
      case .enter: .enter
      case .backspace: .backspace
      case .back_tab: .backTab
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .page_up: .pageUp
      case .page_down: .pageDown
      case .home: .home
      case .end: .end
      case .delete: .delete
      case .wheel_up: .wheelUp
      case .wheel_down: .wheelDown
      case .other: .other
      }
  }
}
