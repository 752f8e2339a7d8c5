/// What a parent says of a milestone; never counted, never judged.
///
/// The names are those in the file of a ``Progress``.
public enum Mark: String, CaseIterable, Sendable {
  case yes, notYet, unknown
}
