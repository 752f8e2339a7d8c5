// Search, and what can’t be shown.
extension Phrase {
  package static let searchTitle = Phrase("Waar zoek je naar?", "What are you looking for?")
  package static let searchField = Phrase("Zoek", "Search")
  package static let searchAdvice = Phrase(
    "Typ woorden, zoals: wil niet slapen. Typefouten geven niet.",
    "Type a few words in Dutch, such as: wil niet slapen. Slips do not matter."
  )
  package static let searchDanger = Phrase("Hulp nu: wie je belt", "Help now: whom to call")
  package static let searchNothing = Phrase(
    "Niets gevonden. Probeer een ander woord, kies een thema, of vraag het: {1}.",
    "Nothing found. Try another word, choose a theme, or ask: {1}."
  )
  package static let kindAnswers = Phrase("Antwoorden", "Answers")
  package static let notFound = Phrase("Dit is er niet", "This is not here")
  package static let notFoundAdvice = Phrase(
    "Dit bestaat niet, of het bestand is niet te lezen. Ga terug met Esc.",
    "This part does not exist, or its file can't be read. Go back with Esc."
  )
  package static let sectionDamaged = Phrase(
    "Niet alles van «{1}» is te lezen.",
    "Not all of «{1}» can be read."
  )
  package static let sectionDamagedAdvice = Phrase(
    "De rest van de gids werkt. Meld het aan wie de gids beheert.",
    "The rest of the guide works. Tell whoever looks after the guide."
  )
  package static let damagedMark = Phrase("niet te lezen", "can't be read")
  package static let tooSmall = Phrase(
    "{1} bij {2} is nodig. Maak het venster groter.",
    "{1} by {2} is needed. Make the window larger."
  )
}
