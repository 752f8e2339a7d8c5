/// Any entry of a pack, for showing, listing and finding.
public enum Entry: Hashable, Sendable {
  case answer(Answer)
  case offer(Offer)
  case milestone(Milestone)
  case step(Step)
  case starter(Starter)
  case contact(HelpLine)

  public var kind: EntryKind {
    switch self {
    case .answer: .answer
    case .offer: .offer
    case .milestone: .milestone
    case .step: .step
    case .starter: .starter
    case .contact: .contact
    }
  }

  /// Unique over all kinds of a pack and the packs it extends.
  public var id: String {
    switch self {
    case .answer(let answer): answer.id.text
    case .offer(let offer): offer.id.text
    case .milestone(let milestone): milestone.id.text
    case .step(let step): step.id.text
    case .starter(let starter): starter.id.text
    case .contact(let line): line.id.text
    }
  }

  /// The line by which a person knows it.
  public var title: String {
    switch self {
    case .answer(let answer): answer.question
    case .offer(let offer): offer.name
    case .milestone(let milestone): milestone.text
    case .step(let step): step.title
    case .starter(let starter): starter.question
    case .contact(let line): line.name
    }
  }

  public var themes: [Theme.ID] {
    switch self {
    case .answer(let answer): [answer.theme]
    case .offer(let offer): offer.themes
    case .step(let step): step.themes
    case .starter(let starter): starter.themes
    case .milestone, .contact: []
    }
  }

  /// The ages it is for; nil for what has no end, and for milestones, which belong to one age.
  public var ages: AgeSpan? {
    switch self {
    case .answer(let answer): answer.ages
    case .offer(let offer): offer.ages
    case .step(let step): step.window
    case .starter(let starter): starter.ages
    case .milestone, .contact: nil
    }
  }

  public var sources: [Source.ID] {
    switch self {
    case .answer(let answer): answer.sources
    case .offer(let offer): offer.sources
    case .milestone(let milestone): milestone.sources
    case .step(let step): step.sources
    case .contact(let line): line.sources
    case .starter: []
    }
  }
}
