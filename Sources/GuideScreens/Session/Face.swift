/// Who uses the guide: one content, three faces.
public enum Face: String, CaseIterable, Sendable {
  /// Alone, at home or in the library.
  case parent
  /// With a nurse or doctor of the CJG.
  case consult
  /// With a volunteer, at home or in a group.
  case visit

  /// The face that the key leads to.
  var next: Face {
    switch self {
    case .parent: .consult
    case .consult: .visit
    case .visit: .parent
    }
  }
}
