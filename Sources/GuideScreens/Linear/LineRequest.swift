import GuideModel

/// What a typed line asks for.
enum LineRequest: Hashable {
  /// Nothing was typed: read on, or once more.
  case onward
  /// With the number of a choice, where one was named.
  case command(Command, choice: Int?)
  /// Do what the choice of this number is there for.
  case choose(Int)
  case tab(Tab)
  /// With the words; none to be asked for them.
  case search(String)
  /// What the field of the page asks for; empty to wipe what is there.
  case text(String)
  /// A number behind which nothing stands.
  case noChoice(Int)
  case unknown

  /// Reads a line.
  ///
  /// In a note all is text but `!` and `-`. Where words are looked for, only a letter alone and a
  /// number that stands there are something else, and where an age is told, all that has a meaning
  /// elsewhere too.
  ///
  /// - Parameters:
  ///   - field: what can be typed on the page.
  ///   - choices: how many choices the page has.
  init(_ line: String, in field: Field?, choices: Int) {
    let text = line.withoutControls.text.trimmed
    if text.isEmpty {
      self = .onward
    } else if case .note = field {
      self = text == "!" ? .command(.helpNow, choice: nil) : .text(text == "-" ? "" : text)
    } else if let number = text.number, (1...max(1, choices)).contains(number), choices > 0 {
      self = .choose(number)
    } else if let order = TypedOrder(text), field != .words || order.isShort {
      self = Self(order, choices: choices)
    } else if field != nil {
      self = .text(text)
    } else {
      self = text.number.map(LineRequest.noChoice) ?? .unknown
    }
  }

  private init(_ order: TypedOrder, choices: Int) {
    switch order.binding.order {
    case .command(let command):
      if let choice = order.choice, !(0..<choices).contains(choice - 1) {
        self = .noChoice(choice)
      } else {
        self = .command(command, choice: order.choice)
      }
    case .tab(let tab): self = .tab(tab)
    case .search: self = .search(order.words)
    }
  }

  /// Whether it asks for a page, which is said once more where it is open already.
  var leadsToPage: Bool {
    switch self {
    case .tab, .search, .text, .command(.helpNow, _), .command(.slip, _), .command(.keys, _): true
    default: false
    }
  }

  /// What is asked as one could with a key; nil for what is told.
  var command: Command? {
    if case .command(let command, _) = self { command } else { nil }
  }
}

extension String {
  /// The text without the blanks around it.
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The number that is all of the text; nil when there is anything else.
  fileprivate var number: Int? { allSatisfy { ("0"..."9").contains($0) } ? Int(self) : nil }
}
