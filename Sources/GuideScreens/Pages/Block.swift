import Canvas
import GuideModel

/// A part of a page.
public enum Block: Hashable, Sendable {
  case heading(String)
  case paragraph(String)
  /// Less important than a paragraph: sources, dates.
  case remark(String)
  case bullets([String])
  /// What must not be overlooked: what to do, lines that say more, and when.
  case notice(Weight, title: String, lines: [String] = [], bullets: [String] = [])
  case choices([Choice])
  case chart(Chart)
  /// A line in which the visitor types, with what was typed.
  case field(label: String, typed: String)
  /// An address for a telephone to read, and below it for a person; the address alone where the
  /// square does not fit the window as a whole.
  case square(CodeSquare, address: String)

  /// How heavy a notice weighs.
  public enum Weight: Hashable, Sendable {
    case danger, caution, note
  }
}

extension Block {
  /// A notice about signs that ask for help.
  ///
  /// - Parameter ages: for whom; before birth one calls the midwife, and not the doctor.
  static func help(_ seekHelp: Answer.SeekHelp, at ages: AgeSpan, _ words: Wording) -> Block {
    .notice(
      seekHelp.urgency.weight,
      title: words[seekHelp.urgency.callPhrase(at: ages)],
      bullets: seekHelp.signs
    )
  }
}

extension Urgency {
  /// How heavy a notice of this urgency weighs.
  var weight: Block.Weight {
    switch self {
    case .emergency, .now: .danger
    case .today: .caution
    case .ask: .note
    }
  }
}
