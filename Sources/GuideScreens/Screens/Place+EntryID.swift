extension Place {
  /// The id of the entry that stands there; nil where none or more than one does.
  var entryID: String? {
    switch self {
    case .answer(let id): id.text
    case .offer(let id): id.text
    case .milestone(let id): id.text
    case .step(let id): id.text
    case .starter(let id): id.text
    default: nil
    }
  }
}
