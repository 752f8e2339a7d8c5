/// How a slip is written.
public enum SlipFormat: String, CaseIterable, Sendable {
  case text, markdown, html

  /// What the name of its file ends with, without the dot.
  public var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    }
  }
}
