import Glibc
import GuideModel
import GuideScreens

/// Everything that a visit can reach outside of the program, and what becomes of it in sentences.
struct Outside {
  let progress: ProgressFile?
  let slips: SlipFolder?
  let printer: Printer?

  /// What of it pages may offer.
  var outlets: Outlets {
    Outlets(canPrint: printer != nil, canSave: slips != nil, keepsProgress: progress != nil)
  }

  /// Has a visit go on where the family left, and say so where that is not possible.
  func resume(_ session: inout Session) {
    guard let progress else { return }
    session.resume(progress.saved)
    if let obstacle = progress.obstacle { return session.reportNotKept(obstacle) }
    guard let problem = progress.damage else { return }
    do {
      let name = try progress.setAside() ?? ""
      let sentence = session.words(.progressDamaged, name, problem.sentence)
      session.report(sentence, as: .caution)
    } catch {
      session.reportNotKept(error)
    }
  }

  /// Saves the progress of a visit, should it have changed.
  func keep(_ session: inout Session) {
    guard let progress else { return }
    do {
      try progress.save(session.progress)
    } catch {
      session.reportNotKept(error)
    }
  }

  /// Prints the slip, which may take as long as ``Printer`` waits.
  func printSlip(_ session: inout Session) {
    guard let printer else { return }
    do {
      try printer.print(Array(session.slipPaper.utf8))
      session.report(session.words[.printed])
    } catch {
      session.report(error.sentence(session.words), as: .caution)
    }
  }

  /// Saves the slip.
  func saveSlip(_ format: SlipFormat, _ session: inout Session) {
    guard let slips else { return }
    do {
      let bytes = Array(session.slipText(as: format).utf8)
      let name = try slips.save(bytes, day: session.visit.today, ending: format.ending)
      session.report(session.words(.slipSaved, name))
    } catch {
      session.report(session.words(.slipNotSaved, error.cause(session.words)), as: .caution)
    }
  }
}

extension Session {
  fileprivate mutating func reportNotKept(_ failure: NotSaved) {
    report(words(.progressNotKept, failure.cause(words)), as: .caution)
  }
}
