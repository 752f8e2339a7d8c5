import GuideModel

/// What choosing something does.
public enum Action: Hashable, Sendable {
  case open(Place)
  case tell(Child)
  case bornEarly(weeks: Int)
  case mark(Milestone.ID, Mark)
  case answer(Concern)
  case takeNote
  case arrange(Step.ID)
  case filter(OfferFilter)
  case filterSteps(StepFilter)
  case speak(Language)
  case printSlip
  case saveSlip(SlipFormat)
  case plan(Theme.ID)
  case compare(Child?)
}
