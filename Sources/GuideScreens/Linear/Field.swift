import GuideModel

/// What a page has the visitor type.
enum Field: Hashable {
  case age
  case words
  case note(Note.Subject)
}

extension Place {
  /// What is typed there; nil where nothing is.
  var field: Field? {
    switch self {
    case .welcome, .start: .age
    case .search: .words
    case .writing(let subject): .note(subject)
    default: nil
    }
  }
}
