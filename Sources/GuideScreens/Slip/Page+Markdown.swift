extension Page {
  /// The page as Markdown, for a mail or a document; without choices, which only work on a screen.
  package var markdown: String {
    (["# \(title.inMarkdown)"] + blocks.compactMap(\.markdown)).joined(separator: "\n\n") + "\n"
  }
}

extension Block {
  fileprivate var markdown: String? {
    switch self {
    case .heading(let text): "## \(text.inMarkdown)"
    case .paragraph(let text): text.inMarkdown
    case .remark(let text): "*\(text.inMarkdown)*"
    case .bullets(let bullets): Self.list(bullets)
    case .notice(let weight, let title, let lines, let bullets):
      (["**\(weight.lead)\(title.inMarkdown)**"] + lines.map(\.inMarkdown)
        + (bullets.isEmpty ? [] : [Self.list(bullets)]))
        .joined(separator: "\n\n")
    case .chart(let chart): Self.list(chart.rows.map(\.sentence))
    case .square(_, let address): address.inMarkdown
    case .choices, .field: nil
    }
  }

  private static func list(_ bullets: [String]) -> String {
    bullets.map { "- \($0.inMarkdown)" }.joined(separator: "\n")
  }
}

extension String {
  /// The text on one line, with a backslash before each sign that means something in Markdown: all
  /// those that do so anywhere, and what would begin an item of a list.
  fileprivate var inMarkdown: String {
    let line = unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
      .joined(separator: " ").unicodeScalars
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    var escaped = ""
    for (place, scalar) in line.enumerated() {
      let beginsItem = place == digits && Self.itemSigns.contains(scalar)
      if beginsItem || Self.markdownSigns.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static let markdownSigns = Set("\\`*_{}[]<>#|~&".unicodeScalars)
  /// The first of a line, or behind the digits with which it begins.
  private static let itemSigns = Set("-+.)".unicodeScalars)
}
