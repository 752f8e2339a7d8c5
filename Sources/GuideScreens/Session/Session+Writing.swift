import Canvas
import GuideModel

extension Session {
  /// On a page for a line of one's own nearly all is typed; `!` asks for help on an empty line only, as
  /// it ends many a sentence.
  ///
  /// Esc leaves the page and keeps the words.
  mutating func write(_ key: Key, about subject: Note.Subject) -> Bool {
    switch key {
    case .character("!") where visit.note[subject].typed.isEmpty: return false
    case .character(let sign): visit.note[subject].add(String(sign))
    case .pasted(let text): visit.note[subject].add(text)
    case .backspace, .delete: visit.note[subject].takeBack()
    case .left, .right, .home, .end: break
    default: return false
    }
    laid = nil
    return true
  }
}
