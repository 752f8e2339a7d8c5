// The faces of the guide: for parents, in a consult, on a visit.
extension Phrase {
  package static let faceConsult = Phrase("consult", "consult")
  package static let faceVisit = Phrase("huisbezoek", "home visit")
  package static let keyFace = Phrase(
    "voor ouders, voor een consult, voor een huisbezoek",
    "for parents, for a consult, for a home visit"
  )
  package static let keyDiscuss = Phrase("besproken (in een consult)", "discussed (in a consult)")
  package static let hintDiscuss = Phrase("besproken", "discussed")
  package static let discussedMark = Phrase("besproken", "discussed")
  package static let discussedNote = Phrase("Dit is besproken.", "This was discussed.")
  package static let consultOnly = Phrase(
    "Dit kan alleen in een consult. Met f kies je voor wie de gids is.",
    "This works in a consult only. With f you choose for whom the guide is."
  )
  package static let keyCompare = Phrase(
    "twee leeftijden naast elkaar (in een consult)",
    "two ages side by side (in a consult)"
  )
  package static let compareTitle = Phrase(
    "Met welke leeftijd vergelijk je?",
    "With which age do you compare?"
  )
  package static let compareNone = Phrase("Niet vergelijken", "Do not compare")
  package static let compareRoom = Phrase(
    "Naast elkaar past op een scherm van {1} kolommen of meer.",
    "Side by side fits on a screen of {1} columns or more."
  )
  package static let planTitle = Phrase("Je huisbezoek voorbereiden", "Prepare your visit")
  package static let planChoose = Phrase(
    "Kies de thema's waar je over wilt praten.",
    "Choose the themes that you want to talk about."
  )
  package static let planAsk = Phrase("Vraag", "Ask")
  package static let planNoStarter = Phrase(
    "Bij deze leeftijd staat hier nog geen vraag. Kies iets anders.",
    "There is no question for this age yet. Choose something else."
  )
  package static let planCall = Phrase("Bel de coördinator", "Call the coordinator")
  package static let planCallWhen = Phrase(
    "als je je zorgen maakt over het kind, de ouder of jezelf",
    "if you worry about the child, the parent or yourself"
  )
  package static let planCallMore = Phrase(
    "als het gezin meer hulp nodig heeft dan een gesprek",
    "if the family needs more help than a conversation"
  )
  package static let planCallUnsafe = Phrase(
    "als je denkt dat iemand thuis niet veilig is. Bij gevaar bel je eerst 112",
    "if you think that someone is not safe at home. In danger you call 112 first"
  )
  package static let planOpen = Phrase("Huisbezoek voorbereiden", "Prepare a visit")
}
