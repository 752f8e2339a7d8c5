/// What makes a file no JSON.
public enum JSONSyntaxFault: Hashable, Sendable {
  /// The file ends in the middle of a value.
  case endsTooSoon
  /// Something else was expected here; the character that stands there.
  case unexpected(String)
  /// Text goes on behind the value.
  case textBehindValue
  /// A string that runs past the end of its line, or has a control character in it.
  case brokenString
  /// A backslash with something that JSON does not know behind it.
  case unknownEscape
  /// Bytes that are no UTF-8.
  case notUTF8
  /// A name that stands twice in one object.
  case doubleName(String)
  /// More lists and objects in each other than a pack can need.
  case tooDeep
  /// More values than a file of a pack can need.
  case tooManyValues(most: Int)
  /// A name of a field that is longer than any.
  case longName
}

/// A syntax fault and the byte at which it was seen.
struct JSONSyntaxError: Error {
  let fault: JSONSyntaxFault
  let offset: Int
}
