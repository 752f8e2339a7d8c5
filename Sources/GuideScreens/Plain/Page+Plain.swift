import Canvas

extension Page {
  /// The page as lines of text, for pipes, printing and reading aloud; nothing is marked by place
  /// or colour alone, and a choice names the id by which one reads on.
  ///
  /// - Parameter columns: the widest line.
  public func plainLines(columns: Int = 78) -> [String] {
    plainLines(columns: columns, saying: \.labelWithID)
  }

  /// - Parameter text: what stands behind the number of a choice.
  func plainLines(columns: Int, saying text: (Choice) -> String) -> [String] {
    var lines = title.wrapped(columns: columns)
    var number = 0
    var isUnderHeading = false
    for block in blocks {
      if !isUnderHeading { lines.append("") }
      lines += block.plainLines(columns: columns, countingFrom: &number, saying: text)
      if case .heading = block { isUnderHeading = true } else { isUnderHeading = false }
    }
    return lines
  }
}

extension Block {
  /// A block without choices as lines of text.
  func plainLines(columns: Int) -> [String] {
    var number = 0
    return plainLines(columns: columns, countingFrom: &number, saying: \.label)
  }

  fileprivate func plainLines(
    columns: Int,
    countingFrom number: inout Int,
    saying text: (Choice) -> String
  ) -> [String] {
    switch self {
    case .heading(let text):
      return (text.last == "?" ? text : "\(text):").wrapped(columns: columns)
    case .paragraph(let text), .remark(let text): return text.wrapped(columns: columns)
    case .bullets(let bullets): return bullets.flatMap { Self.bullet($0, columns) }
    case .notice(let weight, let title, let lines, let bullets):
      return ([weight.lead + title] + lines).flatMap { $0.wrapped(columns: columns) }
        + bullets.flatMap { Self.bullet($0, columns) }
    case .square(_, let address): return address.wrapped(columns: columns)
    case .chart(let chart): return chart.rows.flatMap { Self.bullet($0.sentence, columns) }
    case .field(let label, let typed): return "\(label): \(typed)".wrapped(columns: columns)
    case .choices(let choices):
      return choices.flatMap { choice in
        number += 1
        return Self.indented("\(number). ", text(choice), columns)
      }
    }
  }

  private static func bullet(_ text: String, _ columns: Int) -> [String] {
    indented("- ", text, columns)
  }

  private static func indented(_ lead: String, _ text: String, _ columns: Int) -> [String] {
    let indent = String(repeating: " ", count: lead.displayWidth)
    return text.wrapped(columns: columns - lead.displayWidth).enumerated().map {
      ($0.offset == 0 ? lead : indent) + $0.element
    }
  }
}

extension Choice {
  /// The label, and behind it what is said of it and the id by which `show` finds it.
  fileprivate var labelWithID: String {
    let box = isOn.map { $0 ? "[x] " : "[ ] " } ?? ""
    let details = [detail, action.entryID ?? ""].filter { !$0.isEmpty }
    return box + label + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }
}
