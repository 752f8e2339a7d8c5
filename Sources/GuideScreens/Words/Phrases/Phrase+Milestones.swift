// Milestones.
extension Phrase {
  package static let milestonesTitle = Phrase("Mijlpalen", "Milestones")
  package static let milestonesIntro = Phrase(
    "De meeste kinderen (3 van de 4) doen dit rond {1}. Het is geen test. Wat zie jij?",
    "Most children (3 in 4) do this around {1}. It is no test. What do you see?"
  )
  package static let milestonesFirst = Phrase(
    "De eerste lijst is die van {1}. De meeste kinderen (3 van de 4) doen dit dan.",
    "The first list is that of {1}. Most children (3 in 4) do this then."
  )
  package static let bothAges = Phrase(
    "Je kind is {1}. Geteld vanaf de uitgerekende datum is dat: {2}.",
    "Your child is {1} old. Counted from the due date: {2}."
  )
  package static let domainMoving = Phrase("Bewegen", "Moving")
  package static let domainLanguage = Phrase("Taal", "Language")
  package static let domainTogether = Phrase("Samen", "Together")
  package static let domainThinking = Phrase("Denken", "Thinking")
  package static let closingEarly = Phrase(
    "Te vroeg geboren? Tel vanaf de uitgerekende datum",
    "Born early? Count from the due date"
  )
  package static let milestonesSource = Phrase(
    "Bron: CDC en AAP (2022) en WHO (2006).",
    "Source: CDC and AAP (2022) and WHO (2006)."
  )
  package static let milestoneAge = Phrase(
    "De meeste kinderen (3 van de 4) doen dit rond {1}.",
    "Most children (3 in 4) do this around {1}."
  )
  package static let tryTogether = Phrase("Probeer eens", "Try this")
  package static let window = Phrase(
    "Volgens de WHO begint dit bij de een al met {1}, bij de ander met {2}.",
    "According to the WHO some start at {1}, others at {2}."
  )
}
