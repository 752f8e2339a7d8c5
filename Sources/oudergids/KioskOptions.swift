import ArgumentParser
import GuideModel
import GuideScreens

/// Whether this is a machine for everyone, and how long it waits for who is away.
struct KioskOptions: ParsableArguments {
  @Flag(
    help: """
      Voor een openbaar apparaat: niemand kan de gids verlaten, en alles van een bezoeker wordt \
      gewist.
      """
  )
  var kiosk = false

  @Option(
    help: """
      Seconden zonder toets waarna de gids vraagt of er nog iemand is, en een kwart minuut later \
      alles wist. Alleen met --kiosk; zonder deze optie 120.
      """
  )
  var idle: String?

  private static let usualIdle = 120

  /// What was asked for; nil on a machine of one's own.
  ///
  /// - Parameters:
  ///   - options: what may be let out of a visit, which is less where nobody keeps watch.
  ///   - visitor: what is known of the visitor, who here is another one every time.
  func kiosk(
    beside options: OutsideOptions,
    _ visitor: VisitorOptions,
    in language: Language
  ) throws -> Kiosk? {
    guard kiosk else {
      if idle != nil { throw Complaint.noKiosk.said(in: language) }
      return nil
    }
    if options.progress != nil { throw Complaint.notInKiosk("--progress").said(in: language) }
    if options.saveTo != nil { throw Complaint.notInKiosk("--save-to").said(in: language) }
    if visitor.age.age != nil { throw Complaint.notForEveryone("--age").said(in: language) }
    if visitor.theme != nil { throw Complaint.notForEveryone("--theme").said(in: language) }
    let seconds = idle.map { Int($0) ?? 0 } ?? Self.usualIdle
    guard let kiosk = Kiosk(idle: seconds) else {
      throw Complaint.noIdleTime(idle ?? "").said(in: language)
    }
    return kiosk
  }
}
