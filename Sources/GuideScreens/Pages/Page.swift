import GuideModel

/// What a screen shows, as meaning: no columns, no colours.
public struct Page: Hashable, Sendable {
  /// The heading.
  public var title: String
  /// The tab to which the page belongs; nil for pages beside the tabs.
  public var tab: Tab?
  public var blocks: [Block]
  /// What was typed so far; nil where nothing can be typed.
  public var typed: String?
  /// Whether Enter takes what was typed, and not a choice.
  public var fieldHasFocus = false
  /// Whether Esc takes back what was typed, and does not lead back.
  var escapeClears = false
  /// The entry that the page is about; nil for one of more entries or of none.
  public var entryID: String?
  /// Which choices have a number.
  var numbering: Numbering = .nine
  /// Commands of this page alone, for the hints.
  public var extraCommands: [Command]
  /// What the bottom line may name.
  var hints = Hints.all

  init(
    title: String,
    tab: Tab? = nil,
    typed: String? = nil,
    fieldHasFocus: Bool = false,
    extraCommands: [Command] = [],
    blocks: [Block]
  ) {
    self.title = title
    self.tab = tab
    self.typed = typed
    self.fieldHasFocus = fieldHasFocus
    self.extraCommands = extraCommands
    self.blocks = blocks
  }

  /// The entry that `m` keeps: the one of the page, or on a list the chosen one.
  func entryID(at choice: Int?) -> String? {
    if let entryID { return entryID }
    guard let choice, choices.indices.contains(choice),
      case .open(let place) = choices[choice].action
    else { return nil }
    return place.entryID
  }

  /// All choices, in reading order; this is how they are counted.
  public var choices: [Choice] {
    blocks.flatMap { block -> [Choice] in
      if case .choices(let choices) = block { choices } else { [] }
    }
  }
}
