/// What a parent wants to talk about, with words of their own; kept in memory and gone with the
/// session.
public struct Note: Hashable, Sendable {
  /// Whether it goes home on the slip.
  public var isOnSlip = false
  private var concerns: Set<Concern> = []
  private var lines: [Subject: OwnLine] = [:]

  /// What a line of own words is about.
  public enum Subject: Hashable, Sendable {
    case milestone(Milestone.ID)
    case concern(Concern)
    case question(Question)
  }

  /// The place of a question of one's own; there are no more than these.
  public enum Question: CaseIterable, Sendable {
    case first, second, third, fourth, fifth
  }

  /// Creates an empty note.
  public init() {}

  /// Whether a closing question was answered with yes.
  public subscript(concern: Concern) -> Bool {
    get { concerns.contains(concern) }
    set { if newValue { concerns.insert(concern) } else { concerns.remove(concern) } }
  }

  /// The line about something, as far as it was typed.
  public subscript(subject: Subject) -> OwnLine {
    get { lines[subject] ?? OwnLine() }
    set { lines[subject] = newValue.typed.isEmpty ? nil : newValue }
  }

  /// The questions that have words, in order.
  public var questions: [Question] {
    Question.allCases.filter { self[.question($0)].words != nil }
  }

  /// The place for one more question; nil when all are taken.
  public var freeQuestion: Question? {
    Question.allCases.first { self[.question($0)].words == nil }
  }
}
