extension Page {
  /// The page as a document in HTML without scripts, pictures or addresses that load by themselves;
  /// without choices, which only work on a screen.
  ///
  /// - Parameter language: of the text, as ISO 639-1.
  package func html(language: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.inHTML)">
    <head><meta charset="utf-8"><title>\(title.inHTML)</title></head>
    <body>
    <h1>\(title.inHTML)</h1>
    \(blocks.compactMap(\.html).joined(separator: "\n"))
    </body>
    </html>

    """
  }
}

extension Block {
  fileprivate var html: String? {
    switch self {
    case .heading(let text): "<h2>\(text.inHTML)</h2>"
    case .paragraph(let text): "<p>\(text.inHTML)</p>"
    case .remark(let text): "<p><small>\(text.inHTML)</small></p>"
    case .bullets(let bullets): Self.list(bullets)
    case .notice(let weight, let title, let lines, let bullets):
      (["<p><strong>\(weight.lead)\(title.inHTML)</strong></p>"]
        + lines.map { "<p>\($0.inHTML)</p>" }
        + (bullets.isEmpty ? [] : [Self.list(bullets)])).joined(separator: "\n")
    case .chart(let chart): Self.list(chart.rows.map(\.sentence))
    case .square(_, let address): "<p>\(address.inHTML)</p>"
    case .choices, .field: nil
    }
  }

  private static func list(_ bullets: [String]) -> String {
    "<ul>\n\(bullets.map { "<li>\($0.inHTML)</li>" }.joined(separator: "\n"))\n</ul>"
  }
}

extension String {
  /// The text with the signs that mean something in HTML written out.
  fileprivate var inHTML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
