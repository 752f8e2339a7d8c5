import Canvas

/// A visit in lines: what is said after each line that the visitor types.
///
/// A value, as the ``Session`` that it holds: it knows what was said, and says what is new.
public struct Dialogue {
  /// The visit; what is reported to it is said with the next ``reply(on:)``.
  public var session: Session
  /// The visit as it was when something was said last; nil before that, and to say all anew.
  private var told: Session?
  /// How many lines of the page were read, and how many it had.
  private var read = 0
  private var length = 0
  /// Whether the last line asked to read on.
  private var readsOn = false

  /// Begins a dialogue; the first ``reply(on:)`` says where the visitor is.
  public init(_ session: Session) {
    self.session = session
    self.session.visit.means = .lines
    self.session.vacant.means = .lines
    self.session.laid = nil
  }

  /// Takes a line as it was typed, whatever is in it.
  ///
  /// - Returns: what must happen outside.
  public mutating func hear(_ line: String) -> [Effect] {
    let effects = session.handle(line: line)
    readsOn = line.allSatisfy(\.isWhitespace)
    return effects
  }

  /// Has the next ``reply(on:)`` say the whole page again.
  public mutating func repeatPage() { told = nil }

  /// What is to be said now: what has changed, and the page where it is another one, as far as it
  /// fits on the sheet.
  public mutating func reply(on sheet: Sheet) -> [String] {
    let news = news(columns: sheet.columns)
    let isOther = told.map { isPushedOut || !session.isHeard(as: $0) } ?? true
    let isSilent = news.isEmpty && changes(columns: sheet.columns).isEmpty
    defer {
      told = session
      readsOn = false
    }
    if isOther || readsOn && isSilent {
      let lines = session.spoken(columns: sheet.columns)
      if isOther || read >= lines.count { read = 0 }
      return news + (read == 0 ? [""] : []) + part(of: lines, on: sheet, besides: news.count + 1)
    }
    guard isSilent else { return news + changes(columns: sheet.columns) }
    return session.words[.lineNothing].wrapped(columns: sheet.columns)
  }

  /// What is to be said when nobody typed anything: nothing, unless the page has become another one
  /// or is gone.
  public mutating func notice(on sheet: Sheet) -> [String] {
    guard let told, session.isHeard(as: told), !isPushedOut else { return reply(on: sheet) }
    return []
  }

  /// What the visitor is asked, on one line.
  public func prompt(on sheet: Sheet) -> String {
    session.prompt(isReading: read < length, columns: sheet.columns)
  }

  /// The lines after those that were read, as many as are in view at once with the prompt.
  private mutating func part(of lines: [String], on sheet: Sheet, besides said: Int) -> [String] {
    let room = sheet.rows.map { max(2, $0 - 1 - (read == 0 ? said : 0)) } ?? lines.count
    let part = lines.dropFirst(read).prefix(room)
    read += part.count
    length = lines.count
    return Array(part)
  }

  /// What came of something outside, and what the visitor changed; nothing while it is not sure that
  /// one is there.
  private func news(columns: Int) -> [String] {
    guard session.secondsLeft == nil else { return [] }
    let report = session.visit.report.map { [$0] } ?? []
    return report.flatMap { $0.plainLines(columns: columns) }
      + changed.flatMap { $0.wrapped(columns: columns) }
  }

  private var changed: [String] {
    guard let told else { return [] }
    return isWiped ? [session.words[.answersWiped]] : session.visit.changes(since: told.visit)
  }

  /// Whether the visit that was told of is over.
  private var isWiped: Bool { session.isVacant && told?.isVacant == false }

  /// Whether the page is no longer in view, as a visit to a public machine is over.
  private var isPushedOut: Bool { isWiped && session.visit.kiosk != nil }

  /// What else the page says than it did, but for choices, which ``news(columns:)`` tells of.
  private func changes(columns: Int) -> [String] {
    guard let told else { return [] }
    let before = told.spokenPage.blocks
    let notes = [.keptNote, .discussedNote].map { Block.remark(session.words[$0]) }
    return session.spokenPage.blocks.filter { block in
      if case .choices = block { return false }
      return !before.contains(block) && !notes.contains(block)
    }.flatMap { $0.plainLines(columns: columns) }
  }
}

extension Session {
  /// Whether who heard the page as it was then, knows what the numbers of this one stand for.
  fileprivate func isHeard(as told: Session) -> Bool {
    let (page, before) = (page, told.page)
    return place == told.place && page.title == before.title
      && words.language == told.words.language
      && page.choices.map(\.action) == before.choices.map(\.action)
      && visit.sought == told.visit.sought && visit.comparison == told.visit.comparison
  }
}
