import GuideModel

extension Session {
  /// The slip as a file or on paper, ending with a line end.
  public func slipText(as format: SlipFormat) -> String {
    let text = SlipScreen().page(for: visit).plainLines().joined(separator: "\n") + "\n"
    return switch format {
    case .text, .markdown: text
    case .html:
      "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>\(visit.words[.slipTitle])</title>\n"
        + "<pre>\(text.escapedForHTML)</pre>\n"
    }
  }
}

extension String {
  fileprivate var escapedForHTML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
