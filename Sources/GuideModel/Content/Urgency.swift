/// How fast help is needed; the most urgent comes first.
public enum Urgency: String, CaseIterable, Sendable {
  /// Life is at stake: the emergency number.
  case emergency = "112"
  /// The doctor or the out-of-hours service, now.
  case now = "nu"
  /// The doctor, today.
  case today = "vandaag"
  /// The CJG, or an ordinary appointment.
  case ask = "cjg"
}

extension Urgency {
  /// 0 for the most urgent.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
