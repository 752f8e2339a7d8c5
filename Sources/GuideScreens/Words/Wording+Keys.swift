import Canvas
import GuideModel

extension Wording {
  /// A key as hints and the page of keys call it; empty for those of which they do not speak.
  public func keyName(_ key: Key) -> String {
    switch key {
    case .character(" "): self[.nameSpace]
    case .character(let sign): String(sign)
    case .pasted(let text): text
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .tapped, .wheelUp, .wheelDown, .other: ""
    }
  }

  /// The name of a language by its ISO 639-1 code; the code itself where the guide has no name.
  func languageName(_ code: String) -> String {
    Language(rawValue: code).map { Wording($0)[.languageName] } ?? code
  }
}
