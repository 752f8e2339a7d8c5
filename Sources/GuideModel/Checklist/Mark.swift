/// What a parent says of a milestone; never counted, never judged.
public enum Mark: CaseIterable, Sendable {
  case yes, notYet, unknown
}
