// What is on now, and answers.
extension Phrase {
  package static let nowTitle = Phrase("Nu: {1}", "Now: {1}")
  package static let nowQuestions = Phrase(
    "Wat ouders nu vaak vragen",
    "What parents often ask now"
  )
  package static let nowSteps = Phrase("Nu regelen", "To arrange now")
  package static let nowSoon = Phrase("De komende drie maanden", "The next three months")
  package static let nothingSoon = Phrase(
    "Er komt nu niets nieuws bij. Dit is het eerste daarna.",
    "Nothing new comes up now. This is the first thing after that."
  )
  package static let nowOffers = Phrase("Aanbod dat nu past", "Offers that fit now")
  package static let themesTitle = Phrase(
    "Waar gaat je vraag over?",
    "What is your question about?"
  )
  package static let noAnswers = Phrase(
    "Bij deze leeftijd staan hier geen antwoorden.",
    "There are no answers here for this age."
  )
  package static let oneAnswer = Phrase("1 antwoord", "1 answer")
  package static let answers = Phrase("{1} antwoorden", "{1} answers")
  package static let tryHeading = Phrase("Wat je kunt proberen", "What you can try")
  package static let avoidHeading = Phrase("Liever niet", "Better not")
  package static let offersHeading = Phrase("Aanbod dat hierbij past", "Offers that fit")
  package static let stepsHeading = Phrase("Hierbij te regelen", "To arrange")
  package static let relatedHeading = Phrase("Lees ook", "Read also")
  package static let situationEarly = Phrase("Te vroeg geboren", "Born early")
  package static let situationMoreChildren = Phrase("Meer kinderen", "More children")
  package static let situationBottle = Phrase("Bij flesvoeding", "With bottle feeding")
  package static let situationAlone = Phrase("Als je er alleen voor staat", "On your own")
  package static let situationWorking = Phrase("Als je werkt", "When you work")
  package static let situationMultilingual = Phrase(
    "Als je thuis een andere taal spreekt",
    "With another language at home"
  )
}
