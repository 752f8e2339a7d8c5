extension Action {
  /// What the choice does outside; none for one that changes the visit alone.
  var effects: [Effect] {
    switch self {
    case .printSlip: [.printSlip]
    case .saveSlip(let format): [.saveSlip(format)]
    default: []
    }
  }
}
