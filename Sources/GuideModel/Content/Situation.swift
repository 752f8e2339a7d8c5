/// Circumstances in which an advice differs.
public enum Situation: String, CaseIterable, Sendable {
  case bornEarly = "te-vroeg-geboren"
  case moreChildren = "meer-kinderen"
  case bottleFed = "flesvoeding"
  case alone = "alleen"
  case working = "werkend"
  case multilingual = "meertalig"
}
