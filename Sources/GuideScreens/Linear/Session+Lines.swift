import Canvas
import GuideModel

extension Session {
  /// All of a page in view, so that every choice can be chosen.
  static let sheet = Size(columns: Sheet.usualColumns, rows: 100_000)

  /// Handles a line as it was typed, whatever is in it.
  ///
  /// - Returns: what must happen outside.
  mutating func handle(line: String) -> [Effect] {
    let request = LineRequest(line, in: place.field, choices: page.choices.count)
    if someoneCame(with: request.command) { return [] }
    forgetReport()
    let isHomeAgain = hasJustGoneHome && request.command == .home
    hasJustGoneHome = false
    laid = nil
    let before = place
    let effects = isHomeAgain ? vacate() : handle(request)
    let isThere = request.leadsToPage && place == before && visit.report == nil
    return isThere ? effects + [.repaint] : effects
  }

  private mutating func handle(_ request: LineRequest) -> [Effect] {
    switch request {
    case .onward:
      if case .note = place.field { back() }
    case .command(let command, let choice): return handle(command, about: choice)
    case .choose(let number):
      select(number)
      return handle(isMark(number) ? .toggle : .open, size: Self.sheet)
    case .tab(let tab):
      go(to: tab.place, for: nil)
      if place == .start { report(visit.words[.lineAgeFirst]) }
    case .search(let words):
      startSearch()
      _ = type(.pasted(words))
    case .text(let text): fill(with: text)
    case .noChoice(let number): report(visit.words(.lineNoChoice, "\(number)"))
    case .unknown: report(visit.words[.lineUnknown])
    }
    return []
  }

  /// Does what a command asks about a choice, or where no number was named, about the page.
  private mutating func handle(_ command: Command, about choice: Int?) -> [Effect] {
    switch command {
    case .keep:
      if let id = entryID(of: choice) { keep(id) }
    case .discuss:
      if let id = entryID(of: choice) { discuss(id) }
    case .open, .toggle:
      guard let choice else { return [] }
      select(choice)
      return handle(command, size: Self.sheet)
    default: return handle(command, size: Self.sheet)
    }
    return []
  }

  /// The entry behind a number, or that of the page; nil where neither is one.
  private func entryID(of choice: Int?) -> String? {
    guard let choice else { return place.entryID }
    guard case .open(let place) = page.choices[choice - 1].action else { return nil }
    return place.entryID
  }

  /// Gives up what was typed before, and makes a choice the one that commands are about.
  private mutating func select(_ number: Int) {
    visit.typed = ""
    path[path.count - 1].position = Position(selected: number - 1, top: 0)
  }

  /// Whether a choice is a milestone on a list, which is there to be marked.
  private func isMark(_ number: Int) -> Bool {
    guard place == .milestones, case .open(.milestone) = page.choices[number - 1].action else {
      return false
    }
    return true
  }

  /// Takes a line as all that is typed in the field of the page.
  private mutating func fill(with text: String) {
    switch place.field {
    case .age: tell(age: text)
    case .words:
      visit.sought = ""
      _ = type(.pasted(text))
    case .note(let subject):
      visit.note[subject] = OwnLine()
      _ = type(.pasted(text))
      back()
    case nil: break
    }
  }

  /// Takes a line as an age; where it is none, the visitor hears why and stays.
  private mutating func tell(age text: String) {
    let before = path
    if place != .start { open(.start) }
    visit.typed = ""
    _ = type(.pasted(text))
    let reply = StartScreen().reply(to: visit.typed, visit)
    _ = handle(.open, size: Self.sheet)
    visit.typed = ""
    guard place == .start else { return }
    path = before
    report(reply)
  }
}
