/// The kinds of entry that can be shown, listed and found.
public enum EntryKind: String, CaseIterable, Sendable {
  case answer, offer, milestone, step, starter, contact
}
