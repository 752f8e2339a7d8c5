// What to arrange, and conversations.
extension Phrase {
  package static let stepsTitle = Phrase(
    "Wat moet je regelen, en wanneer?",
    "What to arrange, and when?"
  )
  package static let momentLate = Phrase(
    "Al gedaan? Kijk dit nog na",
    "Done already? Have a look at these"
  )
  package static let momentNow = Phrase("Nu", "Now")
  package static let momentSoon = Phrase(
    "Straks (binnen drie maanden)",
    "Soon (within three months)"
  )
  package static let momentLater = Phrase("Later", "Later")
  package static let stepFiltersTitle = Phrase("Wat wil je zien?", "What do you want to see?")
  package static let stepFiltersRemark = Phrase(
    "Staat niets aan, dan zie je alles.",
    "When nothing is on, you see everything."
  )
  package static let stepFilterDuties = Phrase(
    "verplicht of met een termijn",
    "obligatory or with a time limit"
  )
  package static let noSteps = Phrase(
    "Hier is nu niets te regelen.",
    "Nothing to arrange here now."
  )
  package static let stepsDone = Phrase("Gedaan", "Done")
  package static let legalDuty = Phrase("verplicht", "duty")
  package static let legalDeadline = Phrase("let op de termijn", "mind the deadline")
  package static let legalDutyMeans = Phrase(
    "Dit is verplicht volgens de wet.",
    "The law obliges you to do this."
  )
  package static let legalDeadlineMeans = Phrase(
    "Je hebt hier recht op. Vraag het op tijd aan.",
    "You have a right to this. Ask for it in time."
  )
  package static let preferably = Phrase("liefst {1}", "preferably {1}")
  package static let stepDone = Phrase("Dit heb ik gedaan", "I have done this")
  package static let startersTitle = Phrase("Een gesprek beginnen", "Starting a conversation")
  package static let noStarters = Phrase(
    "Bij deze leeftijd staan hier nog geen vragen voor een gesprek.",
    "There are no conversation starters for this age yet."
  )
  package static let listenHeading = Phrase("Let op", "Listen for")
  package static let togetherHeading = Phrase("Samen doen", "Do together")
}
