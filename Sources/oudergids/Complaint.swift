import ArgumentParser
import Glibc
import GuideModel
import GuideScreens

/// Why the program can't do what was asked.
enum Complaint {
  case noTerminal
  case pack(Problem)
  /// With what was typed.
  case age(String, TypedAge.Refusal)
  /// A child was said to be born early, without by how much.
  case noWeeksEarly
  case noAge
  /// A calendar was asked for without a day of birth and without a due date.
  case noDay
  /// A calendar would be empty.
  case noEvents
  case unknownTheme(String, known: [String])
  case unknownPlace(String, near: String?)
  case notASize(String)
  /// With what is wrong in the approvals; nil where there is no local pack to write them to.
  case noApprovals(Problem?)
  case notWritten(NotSaved)
  /// What was to be printed did not arrive; with what the operating system says of it.
  case outputLost(String)
  case noName
  case progress(ProgressFile.Refusal, path: String)
  /// The progress of a visit that is over.
  case progressNotKept(NotSaved)
  case notAPrinter(String)
  /// With the option behind which there should be a path.
  case noPath(String)
  /// With what stands behind `--idle`.
  case noIdleTime(String)
  /// With an option that keeps something, on a machine for everyone.
  case notInKiosk(String)
  /// With an option that only the first visitor of a machine for everyone would find.
  case notForEveryone(String)
  /// `--idle` was given without `--kiosk`.
  case noKiosk

  /// Says one line on the error output.
  ///
  /// - Returns: the exit code to end with: 78 for an unusable pack, 74 for output that does not
  ///   arrive, 2 for all else.
  func said(in language: Language) -> ExitCode {
    let sentence = sentence(Wording(language)).withoutControls.text
    let line = Array("oudergids: \(sentence)\n".utf8)
    write(STDERR_FILENO, line, line.count)
    return switch self {
    case .pack: ExitCode(78)
    case .outputLost, .progressNotKept: ExitCode(74)
    default: ExitCode(2)
    }
  }

  private func sentence(_ words: Wording) -> String {
    switch self {
    case .noTerminal: words[.complaintNoTerminal]
    case .pack(let problem): words(.complaintPack, problem.sentence)
    case .age(let text, .nonsense): words(.complaintAge, text)
    case .age(_, let refusal): words.refusal(refusal)
    case .noWeeksEarly: words[.complaintWeeksEarly]
    case .noAge: words[.complaintNoAge]
    case .noDay: words[.complaintNoDay]
    case .noEvents: words[.complaintNoEvents]
    case .unknownTheme(let text, let known):
      words(.complaintTheme, text, known.joined(separator: ", "))
    case .unknownPlace(let text, let near):
      words(.complaintPlace, text) + (near.map { " " + words(.didYouMean, $0) } ?? "")
    case .notASize(let text): words(.complaintSize, text)
    case .noApprovals(let problem?): words(.complaintPack, problem.sentence)
    case .noApprovals(nil): words[.complaintNoLocalPack]
    case .noName: words[.complaintNoName]
    case .notWritten(let failure): words(.complaintNotWritten, failure.cause(words))
    case .outputLost(let reason): words(.complaintOutputLost, reason)
    case .progress(.inUse, let path): words(.progressInUse, path)
    case .progress(.newer, let path): words(.progressNewer, path)
    case .progress(.unreadable(let problem), _): words(.progressUnreadable, problem.sentence)
    case .progressNotKept(let failure): words(.progressNotKept, failure.cause(words))
    case .notAPrinter(let name): words(.complaintPrinter, name)
    case .noPath(let option): words(.complaintNoPath, option)
    case .noIdleTime(let text):
      words(
        .complaintIdle,
        text,
        "\(Kiosk.idleRange.lowerBound)",
        "\(Kiosk.idleRange.upperBound)"
      )
    case .notInKiosk(let option): words(.complaintKiosk, option)
    case .notForEveryone(let option): words(.complaintEveryVisitor, option)
    case .noKiosk: words[.complaintNoKiosk]
    }
  }
}
