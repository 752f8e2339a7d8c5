/// Something wrong in a pack, as a value; its sentence is made where a person reads it.
public struct Problem: Error, Hashable, Sendable {
  /// The pack's folder and the file in it, such as `den-haag/offers.json`.
  public let file: String
  /// nil when the whole file is meant.
  public let position: TextPosition?
  /// The id of the entry, where it has one.
  public let entry: String?
  /// The field, such as `seekHelp[1].when`.
  public let field: String?
  public let fault: Fault
}

/// What can be wrong in a pack.
public enum Fault: Hashable, Sendable {
  case missingFile
  /// No pack holds anything of a section that the guide can't do without.
  case emptySection
  /// The operating system's error number.
  case unreadableFile(errno: Int32)
  case notARegularFile
  /// The most bytes that a file may have.
  case tooLarge(limit: Int)
  case syntax(JSONSyntaxFault)
  case missingField
  /// With the field that may have been meant.
  case unknownField(near: String?)
  case wrongType(expected: JSONKind, found: JSONKind)
  /// A number with a fraction, or one beyond all use.
  case notWhole
  case emptyText
  /// More bytes than a text may have.
  case tooLong(most: Int)
  /// More elements than a list may have.
  case tooMany(most: Int)
  /// The number of control characters, which were left out.
  case controlCharacters(Int)
  /// With the values that are known.
  case unknownValue(String, known: [String])
  case notAnID(String)
  case notAnAge(String)
  case notADay(String)
  case ageUpsideDown
  case noSource
  case doubleID(firstFile: String)
  /// A page of the program or a theme is called so.
  case takenID
  /// With the id that may have been meant.
  case unknownTheme(String, near: String?)
  case unknownSource(String, near: String?)
  case unknownRelation(String, near: String?)
  case themeOfAnotherFile(String)
  /// With the id of the entry beside which it never stands, as their ages do not meet.
  case agesNeverMeet(String)
  /// No theme is called like the file.
  case fileOfNoTheme(near: String?)
  /// With the name that may have been meant.
  case unknownFile(near: String?)
  case unknownParent(String)
  case extendsItself
  /// The number of words, and how the sentence begins.
  case longSentence(words: Int, begins: String)
  /// Words a sentence, on the mean of an answer.
  case longSentences(mean: Int)
  /// The Flesch-Douma score.
  case hardToRead(score: Int)
  case longCore(words: Int)
  case longQuestion(signs: Int)
  case blamingWord(String)
  case unsafeCharacter(String)
  case noHelpSigns
  case overdue(since: CalendarDay)
  case commercialSource
  case fewAnswers(stage: Stage, count: Int, needed: Int)
  /// With the fingerprint of the Dutch text as it is now.
  case outdatedTranslation(fingerprint: String)
  case translationOfNothing(near: String?)
  /// The pack has no Dutch file of the name; with the name that may have been meant.
  case translationOfNoFile(near: String?)
  /// Other parts than the Dutch text has: danger signs that are missing, say.
  case translationDiffers
}
