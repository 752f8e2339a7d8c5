import GuideModel

/// The folder in which the owner of the machine lets visitors save their slips.
struct SlipFolder {
  private let path: String

  /// Slips of one day and one ending at the most, so that nobody fills the disk.
  private static let most = 999

  /// Creates a folder by its path; nil for an empty one.
  ///
  /// It need not be there yet, as a stick may come later.
  init?(_ path: String) {
    guard !path.isEmpty else { return nil }
    self.path = path
  }

  /// Saves a slip under a name that nothing has.
  ///
  /// - Parameter ending: what the name ends with, without the dot.
  /// - Returns: the name, without its folder.
  func save(_ bytes: [UInt8], day: CalendarDay, ending: String) throws(NotSaved) -> String {
    let number = UInt64.random(in: .min ... .max)
    let draft = try Draft(bytes, at: "\(path)/.meeneembriefje-\(String(number, radix: 36))")
    for count in 1...Self.most {
      let more = count == 1 ? "" : "-\(count)"
      let name = "meeneembriefje-\(day.iso)\(more).\(ending)"
      if try draft.take("\(path)/\(name)") { return name }
    }
    draft.discard()
    throw .crowded
  }
}
