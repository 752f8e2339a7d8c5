/// The languages of the interface; content is Dutch, with translations where a pack has them.
public enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}
