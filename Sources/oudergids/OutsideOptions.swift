import ArgumentParser
import GuideModel
import GuideScreens

/// What the owner of the machine lets out of a visit.
struct OutsideOptions: ParsableArguments {
  @Option(
    help: """
      Bestand waarin blijft wat je aftekent en meeneemt. Voor je eigen apparaat, een bestand per \
      kind. De leeftijd blijft er niet in.
      """
  )
  var progress: String?

  @Option(help: "Map waarin een bezoeker zijn briefje mag bewaren, zoals die van een stick.")
  var saveTo: String?

  @Option(help: "Printer waarop een bezoeker zijn briefje mag afdrukken. Zie: lpstat -e.")
  var printer: String?

  /// What is outside, as the options say.
  func outside(in language: Language) throws -> Outside {
    Outside(
      progress: try progressFile(language),
      slips: try slipFolder(language),
      printer: try namedPrinter(language)
    )
  }

  private func progressFile(_ language: Language) throws -> ProgressFile? {
    guard let progress else { return nil }
    guard !progress.isEmpty else { throw Complaint.noPath("--progress").said(in: language) }
    do {
      return try ProgressFile(at: progress)
    } catch {
      throw Complaint.progress(error, path: progress).said(in: language)
    }
  }

  private func slipFolder(_ language: Language) throws -> SlipFolder? {
    guard let saveTo else { return nil }
    guard let folder = SlipFolder(saveTo) else {
      throw Complaint.noPath("--save-to").said(in: language)
    }
    return folder
  }

  private func namedPrinter(_ language: Language) throws -> Printer? {
    guard let printer else { return nil }
    guard let printer = Printer(printer, environment: Environment.ofPrinting) else {
      throw Complaint.notAPrinter(printer).said(in: language)
    }
    return printer
  }
}
