import GuideModel

/// Where one can be in the guide.
public enum Place: Hashable, Sendable {
  case welcome, start, weeksEarly
  case now, themes, offers, milestones, steps, starters
  case theme(Theme.ID)
  case answer(Answer.ID)
  case offer(Offer.ID)
  case offerFilters, stepFilters
  case milestone(Milestone.ID)
  case chart, note
  case writing(Note.Subject)
  case step(Step.ID)
  case starter(Starter.ID)
  case plan, compare
  /// The address of a source, for a telephone.
  case square(Source.ID)
  case slip, search, helpNow, keys

  /// Whether what stands there depends on an age.
  public var needsAge: Bool {
    switch self {
    case .now, .themes, .theme, .offers, .offerFilters, .milestones, .chart, .note, .writing,
      .steps, .stepFilters,
      .starters, .plan, .weeksEarly:
      true
    default: false
    }
  }
}

extension Place {
  /// What describes the place.
  var screen: any Screen {
    switch self {
    case .welcome: WelcomeScreen()
    case .start: StartScreen()
    case .weeksEarly: WeeksEarlyScreen()
    case .now: NowScreen()
    case .themes: ThemesScreen()
    case .theme(let id): ThemeScreen(id: id)
    case .answer(let id): AnswerScreen(id: id)
    case .offers: OffersScreen()
    case .offerFilters: OfferFiltersScreen()
    case .stepFilters: StepFiltersScreen()
    case .offer(let id): OfferScreen(id: id)
    case .milestones: MilestonesScreen()
    case .milestone(let id): MilestoneScreen(id: id)
    case .chart: ChartScreen()
    case .note: NoteScreen()
    case .writing(let subject): WritingScreen(subject: subject)
    case .steps: StepsScreen()
    case .step(let id): StepScreen(id: id)
    case .starters: StartersScreen()
    case .starter(let id): StarterScreen(id: id)
    case .plan: PlanScreen()
    case .compare: CompareScreen()
    case .slip: SlipScreen()
    case .square(let id): SquareScreen(id: id)
    case .search: SearchScreen()
    case .helpNow: HelpNowScreen()
    case .keys: KeysScreen()
    }
  }
}
