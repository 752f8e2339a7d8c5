extension Entry {
  /// Every text that a person reads, with the name of its field.
  var texts: [(field: String, text: String)] {
    switch self {
    case .answer(let answer): answer.texts
    case .offer(let offer):
      [
        ("name", offer.name), ("description", offer.description), ("signUpHow", offer.signUpHow),
        ("length", offer.length ?? ""),
      ]
    case .milestone(let milestone): [("text", milestone.text), ("try", milestone.attempt)]
    case .step(let step):
      [("title", step.title), ("text", step.text), ("where", step.place)]
        + step.bring.map { ("bring", $0) }
    case .starter(let starter):
      [
        ("question", starter.question), ("listen", starter.listen), ("together", starter.together),
      ]
    case .contact(let line):
      [("name", line.name), ("hours", line.hours), ("forWhat", line.purpose)]
        + line.signs.map { ("signs", $0) }
    }
  }
}

extension Answer {
  fileprivate var texts: [(field: String, text: String)] {
    [("question", question), ("short", short), ("normal", normal)]
      + explain.map { ("explain", $0) } + attempts.map { ("try", $0) }
      + avoid.map { ("avoid", $0) } + variants.map { ("variants", $0.text) }
      + seekHelp.flatMap(\.signs).map { ("seekHelp", $0) }
  }
}
